import * as z from 'zod/mini';
import { shippedNets } from '../onnx/net-files.ts';
import { viewsSchema, whenFollowedSchema } from './embedder-schema.ts';
import { fileNameSchema, sha256Schema } from './model-manifest.ts';

const text = z.string().check(z.minLength(1));
const positive = z.int().check(z.positive());
/** How many pictures at once: any number, or one. */
const batch = z.union([z.literal('N'), z.literal(1)]);
const side = z.union([z.literal('S'), positive]);

const layouts = {
  NHWC: z.tuple([batch, side, side, z.literal(3)]),
  NCHW: z.tuple([batch, z.literal(3), side, side]),
} as const;

const inputShape = {
  name: text,
  shape: z.union([layouts.NHWC, layouts.NCHW]),
  layout: z.enum(['NHWC', 'NCHW']),
  channels: z.enum(['RGB', 'BGR']),
};

const inputSchema = z
  .discriminatedUnion('type', [
    /** Bytes, 0 to 255, which the net normalises itself. */
    z.strictObject({ ...inputShape, type: z.literal('uint8') }),
    /** Numbers: `(byte - mean) / scale`. */
    z.strictObject({
      ...inputShape,
      type: z.literal('float32'),
      mean: z.number(),
      scale: z.number().check(z.positive()),
    }),
  ])
  .check(
    z.refine(({ layout, shape }) => layouts[layout].safeParse(shape).success, 'the shape is not that of the layout'),
  );

const outputSchema = z.strictObject({
  name: text,
  shape: z.tuple([batch, positive]),
  type: z.literal('float32'),
  meaning: z.string(),
});

const netSchema = z.strictObject({
  file: fileNameSchema,
  sha256: sha256Schema,
  bytes: positive,
  purpose: text,
  input: inputSchema,
  outputs: z.tuple([outputSchema]),
  licence: text,
  authors: text,
  /** Where the file comes from. */
  source: text,
  embeds: z.strictObject({
    weight: z.number().check(z.positive()),
    query: viewsSchema,
    sample: viewsSchema,
    whenFollowed: whenFollowedSchema,
  }),
});

const taken: readonly string[] = shippedNets;
/** It begins with a letter: a key that is a number comes before all others, wherever it stands. */
const nameSchema = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{0,40}$/),
  z.refine((name) => !taken.includes(name), "the name is that of one of Familiar's own nets"),
);

/** The shape of the manifest of an embedder that a household brings: its nets, the leading one first. */
export const ownManifestSchema = z.strictObject({
  models: z
    .record(nameSchema, netSchema)
    .check(z.refine((models) => Object.keys(models).length > 0, 'there is no net')),
});

export type OwnManifest = z.infer<typeof ownManifestSchema>;
export type OwnNet = OwnManifest['models'][string];
