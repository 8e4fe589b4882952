import * as z from 'zod/mini';
import { enrolmentPoses, lightings } from './face.ts';
import { idSchema, timeSchema } from './household.ts';

z.config({ jitless: true });

const poseNameSchema = z.enum(enrolmentPoses);

/** Why a sample deserves a look: three by its place, five by its looks. */
export const sampleFlags = [
  'pullsTowardsOther',
  'outlier',
  'duplicate',
  'blurred',
  'tooDark',
  'tooBright',
  'covered',
  'small',
] as const;
export type SampleFlagKind = (typeof sampleFlags)[number];

/**
 * What becomes of a sample held against the household without itself: recognised, refused, taken for another, not told
 * apart.
 */
export const leaveOneOutVerdicts = ['right', 'refused', 'confused', 'ambiguous'] as const;
export type LeaveOneOutVerdict = (typeof leaveOneOutVerdicts)[number];

/**
 * How near a picture comes to somebody else, for who may not know how far apart the two lie: `veryNear` where it would
 * be taken for them, `near` within the margin beyond.
 */
const nearnessSchema = z.enum(['near', 'veryNear']);
export type Nearness = z.infer<typeof nearnessSchema>;

/**
 * A flag: `value` was held against `limit`, distances for those by place, else scores, luma or pixels as in Quality.
 */
const sampleFlagSchema = z.strictObject({
  flag: z.enum(sampleFlags),
  value: z.number(),
  limit: z.number(),
  /** The other sample it rests on, and whose it is, where there is one. */
  sampleId: z.nullable(idSchema),
  memberId: z.nullable(idSchema),
});

/**
 * Where a sample stands in the household. Distances and scores from 0 to 2; scores are what a query would get: half
 * template, half nearest sample.
 */
export const sampleAnalysisSchema = z.strictObject({
  sampleId: idSchema,
  /** Its score against the member's other samples in use; null without any. */
  toOwn: z.nullable(z.number()),
  /**
   * The other member to whom it scores nearest, within `threshold` it would match, and that member's nearest sample;
   * null alone in the household. For owners alone, as is the flag that rests on it: enough distances to somebody add up
   * to the numbers that their face is recognised by.
   */
  nearestOther: z.nullable(
    z.strictObject({
      memberId: idSchema,
      name: z.string(),
      sampleId: idSchema,
      distance: z.number(),
      score: z.number(),
      threshold: z.number(),
    }),
  ),
  /** What members are told in its place about a sample in use; null for neither, and for owners. */
  nearness: z.nullable(nearnessSchema),
  flags: z.array(sampleFlagSchema),
});
export type SampleAnalysis = z.infer<typeof sampleAnalysisSchema>;

/** How often each verdict is given on samples that are held against all the others as if they were queries. */
export const verdictCountsSchema = z.strictObject({
  right: z.int(),
  refused: z.int(),
  confused: z.int(),
  ambiguous: z.int(),
});

/**
 * What a member's samples in use cover. Poses in their usual order; `spread` in degrees from the member's resting pose.
 */
export const coverageSchema = z.strictObject({
  poses: z.array(z.strictObject({ pose: poseNameSchema, count: z.int() })),
  spread: z.array(z.strictObject({ sampleId: idSchema, yaw: z.number(), pitch: z.number() })),
  lighting: z.array(z.strictObject({ kind: z.enum(lightings), count: z.int() })),
  uncovered: z.int(),
  partlyCovered: z.int(),
  missing: z.array(poseNameSchema),
});

/** One thing to do next about a member. */
export const memberAdviceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noSamples') }),
  z.strictObject({ kind: z.enum(['fewSamples', 'allDark', 'allBright', 'allBlurred', 'flagged']), count: z.int() }),
  /** Of a child, or of someone who looks like one, which is not said of anyone. */
  z.strictObject({ kind: z.literal('fewOfYoung'), count: z.int() }),
  z.strictObject({ kind: z.literal('outgrown'), newestAt: timeSchema }),
  z.strictObject({ kind: z.literal('missingPose'), pose: poseNameSchema }),
  /** Pictures that look like another member and not like their own; owners alone are told. */
  z.strictObject({ kind: z.literal('misfiled'), name: z.string(), memberId: idSchema, count: z.int() }),
  /** Owners alone are told to whom. */
  z.strictObject({ kind: z.literal('closeTo'), name: z.nullable(z.string()), memberId: z.nullable(idSchema) }),
  z.strictObject({ kind: z.literal('old'), newestAt: timeSchema }),
  z.strictObject({ kind: z.literal('good') }),
]);
export type MemberAdvice = z.infer<typeof memberAdviceSchema>;
