import * as z from 'zod/mini';
import { enrolmentPoses, frameBoxSchema, qualityGates } from '../face.ts';
import { idSchema } from '../household.ts';
import { ofUnlike, unlikeRemedySchema } from '../likeness.ts';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { frameSchema } from './pictures.ts';

z.config({ jitless: true });

/** What a good frame says: go on to a look that is missing, not this picture, not this person, or all is there. */
export const enrolmentGuidance = ['goOn', 'tooSimilar', 'someoneElse', 'done'] as const;

/** What would make better pictures, though these are good enough to be taken. */
export const enrolmentHints = ['dark', 'bright', 'soft'] as const;

/** What the enrolment screen learns from one frame. `guidance` says what hinders, or that nothing does. */
export const enrolmentViewSchema = z.strictObject({
  /** `ratherDark`: the face is too dark for a sample, but may be taken in any light. */
  guidance: z.enum([
    'showFace',
    'onePersonOnly',
    'unusable',
    'ratherDark',
    ...qualityGates,
    ...enrolmentGuidance,
    'resemblesOther',
  ]),
  faces: z.array(frameBoxSchema),
  /**
   * Where the one head in view points to: `aside` to the person's own left, `tilt` upwards. A look begins at 1 or -1.
   * Null while nobody is in view, or several people are.
   */
  heading: z.nullable(z.strictObject({ aside: z.number(), tilt: z.number() })),
  hint: z.nullable(z.enum(enrolmentHints)),
  captured: z.array(z.enum(enrolmentPoses)),
  /** True for the one frame in which a sample was captured. */
  justCaptured: z.boolean(),
  /** Another member whom this face already matches, told to owners before the enrolment is finished. */
  resembles: z.nullable(z.string()),
  /** Something captured does not look like the member's pictures: what can be done about it; null while it does. */
  unlike: z.nullable(unlikeRemedySchema),
  nextFrameMs: z.int(),
});
export type EnrolmentView = z.infer<typeof enrolmentViewSchema>;

export const enrolmentCalls = {
  /** `poses` are the looks to ask for; all when it is left out. */
  'enrolment.begin': {
    kind: 'command',
    changes: [],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject({
      ...ofMember,
      poses: z.optional(z.array(z.enum(enrolmentPoses)).check(z.minLength(1), z.maxLength(enrolmentPoses.length))),
    }),
    output: nothing,
  },
  'enrolment.frame': {
    kind: 'command',
    changes: [],
    allow: ['self', 'owner'],
    /** `inAnyLight`: a face that is rather dark is taken, too. */
    input: z.strictObject({ ...ofMember, frame: frameSchema, inAnyLight: z.exactOptional(z.literal(true)) }),
    output: enrolmentViewSchema,
  },
  'enrolment.retake': {
    kind: 'command',
    changes: [],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: nothing,
  },
  /** Takes a fresh proof again: an enrolment may have been left open for somebody else's face. */
  'enrolment.finish': {
    kind: 'command',
    changes: ['members.changed', 'changes.changed'],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject({ ...ofMember, ...ofUnlike }),
    output: z.strictObject({ added: z.int(), changeId: idSchema }),
  },
  'enrolment.cancel': {
    kind: 'command',
    changes: [],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: nothing,
  },
} as const satisfies CallTable;
