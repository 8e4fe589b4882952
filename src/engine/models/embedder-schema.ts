import * as z from 'zod/mini';
import type { Embedder } from '#core/recognition/embedder.ts';
import { borders } from '#core/vision/warp.ts';

/** What happens to a net's answer in a frame that follows another. */
export const whenFollowedSchema = z.enum(['looksAgain', 'isTakenOver']);

const positive = z.int().check(z.positive());

const viewSchema = z.strictObject({
  side: positive,
  shows: z.number().check(z.positive()),
  rise: z.exactOptional(z.number()),
  beyond: z.exactOptional(z.enum(borders)),
  isMirrored: z.exactOptional(z.boolean()),
});
/** The shape of what a net is shown. */
export const viewsSchema = z.array(viewSchema).check(z.minLength(1));

const portsSchema = z.strictObject({
  input: z.string(),
  output: z.string(),
  type: z.enum(['uint8', 'float32']),
  mean: z.number(),
  scale: z.number(),
  layout: z.enum(['NHWC', 'NCHW']),
  channels: z.enum(['RGB', 'BGR']),
  takesOne: z.boolean(),
});

const netSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  length: positive,
  weight: z.number().check(z.positive()),
  query: viewsSchema,
  sample: viewsSchema,
  whenFollowed: whenFollowedSchema,
  ports: z.exactOptional(portsSchema),
});

/** The shape of an embedder's description. */
export const embedderSchema: z.ZodMiniType<Embedder> = z.tuple([netSchema], netSchema);
