import * as z from 'zod/mini';
import { frameBoxSchema, pictureFaults, qualityGates } from '../face.ts';
import { timeSchema } from '../household.ts';
import { livenessPromptSchema, livenessReasons } from '../liveness.ts';
import { type CallTable, nothing } from './call-table.ts';
import { cameraFrameSchema, frameSchema } from './pictures.ts';

z.config({ jitless: true });

const seen = { faces: z.array(frameBoxSchema), nextFrameMs: z.int() };

/** What the lock screen learns from one frame. `nextFrameMs` is how long to wait before the next one. */
export const signInViewSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('noFace'), ...seen }),
  z.strictObject({ state: z.literal('manyFaces'), ...seen }),
  z.strictObject({ state: z.literal('noPicture'), fault: z.enum(pictureFaults), ...seen }),
  z.strictObject({ state: z.literal('tooPoor'), gate: z.enum(qualityGates), ...seen }),
  z.strictObject({ state: z.literal('looking'), progress: z.number(), ...seen }),
  /** The face has matched and shows whether it is alive; `prompt` is what it is asked to do, if anything. */
  z.strictObject({ state: z.literal('proving'), prompt: z.nullable(livenessPromptSchema), ...seen }),
  z.strictObject({ state: z.literal('match'), name: z.string(), ...seen }),
  z.strictObject({ state: z.literal('noMatch'), attemptsLeft: z.int(), ...seen }),
  z.strictObject({ state: z.literal('ambiguous'), attemptsLeft: z.int(), ...seen }),
  z.strictObject({
    state: z.literal('notLive'),
    reason: z.enum(livenessReasons),
    isCounted: z.boolean(),
    attemptsLeft: z.int(),
    ...seen,
  }),
  z.strictObject({ state: z.literal('lockedOut'), until: z.nullable(timeSchema), ...seen }),
  z.strictObject({ state: z.literal('needsIntent'), ...seen }),
  z.strictObject({ state: z.literal('nobodyEnrolled'), ...seen }),
  /** Nobody can be recognised yet, since the samples are being embedded anew. */
  z.strictObject({ state: z.literal('learningAnew'), ...seen }),
]);
export type SignInView = z.infer<typeof signInViewSchema>;

export const signInCalls = {
  'signIn.begin': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: ['locked'],
    input: nothing,
    output: nothing,
  },
  'signIn.frame': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed', 'members.changed'],
    allow: ['locked'],
    input: cameraFrameSchema,
    output: signInViewSchema,
  },
  /** Whether a frame shows a face once it is turned over. It is looked at and forgotten, no part of an attempt. */
  'signIn.upsideDown': {
    kind: 'command',
    changes: [],
    allow: ['locked'],
    input: frameSchema,
    output: z.strictObject({ isUpsideDown: z.boolean() }),
  },
} as const satisfies CallTable;
