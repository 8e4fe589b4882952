import * as z from 'zod/mini';
import type { Embedder } from '#core/recognition/embedder.ts';
import { borders } from '#core/vision/warp.ts';

const positive = z.int().check(z.positive());

const viewSchema = z.strictObject({
  side: positive,
  shows: z.number().check(z.positive()),
  rise: z.exactOptional(z.number()),
  beyond: z.exactOptional(z.enum(borders)),
  isMirrored: z.exactOptional(z.boolean()),
});
const viewsSchema = z.array(viewSchema).check(z.minLength(1));

const netSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  length: positive,
  weight: z.number().check(z.positive()),
  query: viewsSchema,
  sample: viewsSchema,
  whenFollowed: z.enum(['looksAgain', 'isTakenOver']),
});

/** The shape of an embedder's description. */
export const embedderSchema: z.ZodMiniType<Embedder> = z.tuple([netSchema], netSchema);
