import * as z from 'zod/mini';
import { nameSchema, timeSchema } from './household.ts';
import { limits } from './limits.ts';

z.config({ jitless: true });

/** The version of what programs and Familiar say to each other; docs/ASKING.md describes it. */
export const askingVersion = 1;

/** Whom another program wants to have confirmed, and for what. */
export const confirmRequestSchema = z.strictObject({
  /** Null for any member. */
  member: z.nullable(nameSchema),
  reason: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.askedReasonUnits))),
  timeoutSeconds: z.int().check(z.minimum(limits.askedLeastSeconds), z.maximum(limits.askedMostSeconds)),
});
export type ConfirmRequest = z.infer<typeof confirmRequestSchema>;

/** Why somebody was not confirmed: the person pressed *No*, or was not recognised as often as they may try. */
const refusals = ['declined', 'notRecognised'] as const;

/** Why nobody could say. */
const indecisions = [
  'notAllowed',
  'noHousehold',
  'sealed',
  'busy',
  'tooOften',
  'unknownMember',
  'nobodyEnrolled',
  'lockedOut',
  'noScreen',
  'faceNotEnough',
  'timeout',
  'closing',
] as const;

/** How sure a confirmation is, never as a number: with it a program could search for a face that comes nearer. */
const certainties = ['clear', 'close'] as const;

/** What another program is told. */
const confirmAnswerSchema = z.discriminatedUnion('answer', [
  z.strictObject({
    answer: z.literal('confirmed'),
    member: z.string(),
    at: timeSchema,
    certainty: z.enum(certainties),
  }),
  z.strictObject({ answer: z.literal('refused'), why: z.enum(refusals) }),
  z.strictObject({ answer: z.literal('undecided'), why: z.enum(indecisions) }),
]);
export type ConfirmAnswer = z.infer<typeof confirmAnswerSchema>;

const at = { at: timeSchema };
const ofMember = { member: z.string(), ...at };

/**
 * Who is there, as programs are told that watch: by name and time alone. `left` and `came` are told while the camera
 * looks whether who is signed in is still there.
 */
export const presenceEventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('signedIn'), ...ofMember }),
  z.strictObject({ event: z.literal('locked'), ...ofMember }),
  z.strictObject({ event: z.literal('left'), ...ofMember }),
  z.strictObject({ event: z.literal('came'), ...ofMember }),
  z.strictObject({ event: z.literal('unknown'), ...at }),
]);
export type PresenceEvent = z.infer<typeof presenceEventSchema>;

const toFamiliar = { familiar: z.literal(askingVersion) };

/** The one line that a program writes. */
export const programsLineSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ...toFamiliar, ask: z.literal('confirm'), ...confirmRequestSchema.shape }),
  z.strictObject({ ...toFamiliar, ask: z.literal('watch') }),
]);
export type ProgramsLine = z.infer<typeof programsLineSchema>;

/** Why a line is no question: another version, no such question, longer than a line may be, or too slow in coming. */
const lineFaults = ['version', 'malformed', 'tooLong', 'tooSlow'] as const;
export type LineFault = (typeof lineFaults)[number];

/** The one line that Familiar answers. */
export const familiarsLineSchema = z.union([
  confirmAnswerSchema,
  z.strictObject({ answer: z.literal('fault'), fault: z.enum(lineFaults) }),
]);
export type FamiliarsLine = z.infer<typeof familiarsLineSchema>;

/** How a program that asks ends, by the answer; `notRunning` where nobody answers at the socket. */
export const confirmExitCodes = { confirmed: 0, refused: 1, fault: 2, undecided: 3, notRunning: 4 } as const;
