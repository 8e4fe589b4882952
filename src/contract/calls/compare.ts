import * as z from 'zod/mini';
import { poseSchema, qualitySchema } from '../face.ts';
import { idSchema, timeSchema } from '../household.ts';
import type { CallTable } from './call-table.ts';

z.config({ jitless: true });

/** A face on file: a sample, or the face kept of an attempt. */
export const faceRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sample'), memberId: idSchema, sampleId: idSchema }),
  z.strictObject({ kind: z.literal('attempt'), attemptId: idSchema }),
]);
export type FaceRef = z.infer<typeof faceRefSchema>;

const comparedFaceSchema = z.strictObject({
  quality: z.nullable(qualitySchema),
  pose: z.nullable(poseSchema),
  at: timeSchema,
  /** Whose face it is, as far as it is known. */
  name: z.nullable(z.string()),
  /** The 68 landmarks in fractions of the picture; null for faces kept before landmarks were. */
  landmarks: z.nullable(z.array(z.strictObject({ x: z.number(), y: z.number() }))),
});

/** Two faces side by side. */
export const comparisonSchema = z.strictObject({
  /** As scores are: more where strangers come near to the faces. */
  distance: z.number(),
  /**
   * Within which one picture of a member matches another at the level in force, and the lead that is called for beyond
   * it.
   */
  threshold: z.number(),
  margin: z.number(),
  /** Share of strangers' pictures that lie as near or nearer, 0 to 1. */
  strangerRate: z.number(),
  /** `near`: beyond the threshold by less than the margin. */
  verdict: z.enum(['same', 'near', 'different']),
  a: comparedFaceSchema,
  b: comparedFaceSchema,
  /**
   * How far apart the landmarks lie on average, as a share of the distance between the eyes; empty where landmarks are
   * missing.
   */
  regions: z.array(
    z.strictObject({ region: z.enum(['brows', 'eyes', 'nose', 'mouth', 'jaw']), difference: z.number() }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const compareCalls = {
  'compare.faces': {
    kind: 'query',
    staleAfter: ['members.changed', 'attempts.changed', 'settings.changed'],
    allow: ['owner'],
    input: z.strictObject({ a: faceRefSchema, b: faceRefSchema }),
    output: comparisonSchema,
  },
} as const satisfies CallTable;
