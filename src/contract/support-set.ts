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
 * A flag: `value` was held against `limit`, distances for those by place, else scores, luma or pixels as in Quality.
 */
const sampleFlagSchema = z.strictObject({
  flag: z.enum(sampleFlags),
  value: z.number(),
  limit: z.number(),
  /** The other sample it rests on, and whose it is, where there is one; another member's for owners alone. */
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
   * null alone in the household. Who it is is told to owners alone: whom somebody looks like is that other person's,
   * too.
   */
  nearestOther: z.nullable(
    z.strictObject({
      memberId: z.nullable(idSchema),
      name: z.nullable(z.string()),
      sampleId: z.nullable(idSchema),
      distance: z.number(),
      score: z.number(),
      threshold: z.number(),
    }),
  ),
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
  /** Owners alone are told to whom. */
  z.strictObject({
    kind: z.literal('closeTo'),
    name: z.nullable(z.string()),
    memberId: z.nullable(idSchema),
    distance: z.number(),
    threshold: z.number(),
  }),
  z.strictObject({ kind: z.literal('old'), newestAt: timeSchema }),
  z.strictObject({ kind: z.literal('good') }),
]);
export type MemberAdvice = z.infer<typeof memberAdviceSchema>;
