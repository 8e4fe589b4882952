import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * How sure Familiar has to be that a face is no photo: not at all, by what shows by itself, or by actions it asks for.
 */
export const livenessLevelSchema = z.enum(['off', 'standard', 'strict']);
export type LivenessLevel = z.infer<typeof livenessLevelSchema>;

/** What a person can be asked to do; left and right are the person's own. */
export const livenessActions = ['turnLeft', 'turnRight', 'nod', 'openMouth', 'blinkTwice'] as const;
export type LivenessAction = (typeof livenessActions)[number];

/**
 * What decided: signs of life (a blink, plain depth, the actions asked for), or their absence (nothing in time, another
 * action than asked for, views of something flat, another face during the actions, a face that kept leaving), or too
 * few frames to see any in time, by the camera's fault or by the computer's.
 */
export const livenessReasons = [
  'blink',
  'depth',
  'actions',
  'timedOut',
  'wrongAction',
  'flat',
  'otherFace',
  'lost',
  'slowCamera',
  'busy',
] as const;
export type LivenessReason = (typeof livenessReasons)[number];

/** Whether an attempt failed by no fault of the person, for want of frames: such a try need not count. */
export function isBlameless(reason: LivenessReason | null | undefined): boolean {
  return reason === 'slowCamera' || reason === 'busy';
}

/**
 * What the screen shows of an action that is asked for; `isReady` is false while the face must come back to the middle
 * first.
 */
export const livenessPromptSchema = z.strictObject({
  action: z.enum(livenessActions),
  index: z.int(),
  of: z.int(),
  leftMs: z.number(),
  isReady: z.boolean(),
});
export type LivenessPrompt = z.infer<typeof livenessPromptSchema>;

/**
 * The numbers behind a judgement on liveness, kept with an attempt: times in seconds, angles in degrees, `depth` the
 * median distance of followed points from a plane in eye distances, `relief` the share of a face's relief they showed
 * (both null when no views could be compared), `path` the way the face went in eye distances.
 */
export const livenessEvidenceSchema = z.strictObject({
  level: livenessLevelSchema,
  reason: z.nullable(z.enum(livenessReasons)),
  seconds: z.number(),
  frames: z.int(),
  stillBlinks: z.int(),
  movingBlinks: z.int(),
  depth: z.nullable(z.number()),
  relief: z._default(z.nullable(z.number()), null),
  comparisons: z.int(),
  yawRange: z.number(),
  pitchRange: z.number(),
  mouthRange: z.number(),
  path: z.number(),
  actions: z.array(z.enum(livenessActions)),
  /**
   * What smells of pictures that no camera took: frames repeated to the last bit, moments no camera would choose, a
   * camera known to be virtual.
   */
  camera: z.strictObject({ repeatedFrames: z.int(), oddMoments: z.int(), isVirtual: z.boolean() }),
});
export type LivenessEvidence = z.infer<typeof livenessEvidenceSchema>;
