import * as z from 'zod/mini';
import { enrolmentPoses, frameBoxSchema, qualityGates } from './face.ts';
import {
  attemptSummarySchema,
  consentSchema,
  idSchema,
  levelOddsSchema,
  lookalikesSchema,
  memberSummarySchema,
  nameSchema,
  protectionSchema,
  roleSchema,
  sampleSummarySchema,
  settingsSchema,
  timeSchema,
} from './household.ts';
import { limits } from './limits.ts';

z.config({ jitless: true });

/**
 * Who may make a call. A session holds one or more grants; a call names those that suffice.
 * `self` is held for the call's own `memberId` only; `freshOwner` by an owner who gave the passphrase in the last minutes.
 */
export const grants = ['firstRun', 'sealed', 'locked', 'self', 'member', 'owner', 'freshOwner'] as const;
export type Grant = (typeof grants)[number];

const anyone: readonly Grant[] = ['firstRun', 'sealed', 'locked', 'member', 'owner'];

const nothing = z.strictObject({});

const passphraseSchema = z.string().check(z.minLength(1), z.maxLength(limits.passphraseMaxCharacters));
const newPassphraseSchema = z.string().check(z.minLength(limits.passphraseMinCharacters), z.maxLength(limits.passphraseMaxCharacters));

const sideSchema = z.int().check(z.minimum(limits.frameMinSidePx), z.maximum(limits.frameMaxSidePx));

const bytesSchema = z.instanceof(Uint8Array);

/** One camera frame: `data` is RGBA, row by row, exactly width x height x 4 bytes. */
export const frameSchema = z
  .strictObject({ width: sideSchema, height: sideSchema, data: bytesSchema })
  .check(z.refine((frame) => frame.data.length === frame.width * frame.height * 4, 'data must hold width x height x 4 bytes'));
export type Frame = z.infer<typeof frameSchema>;

const photoSchema = bytesSchema.check(z.refine((bytes) => bytes.length > 0 && bytes.length <= limits.photoMaxBytes, 'a photo of 1 byte to 32 MiB'));

const pictureSchema = z.strictObject({ type: z.literal('image/webp'), bytes: bytesSchema });
export type Picture = z.infer<typeof pictureSchema>;

export const appStateSchema = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('firstRun'), protections: z.array(protectionSchema) }),
  z.strictObject({ phase: z.literal('sealed'), passphrasePausedUntil: z.nullable(timeSchema) }),
  z.strictObject({
    phase: z.literal('locked'),
    householdName: z.string(),
    /** Why the screen is locked; after `manual` the same face must leave the view, or a button be pressed, first. */
    reason: z.enum(['start', 'manual', 'idle']),
    hasFaces: z.boolean(),
    facePausedUntil: z.nullable(timeSchema),
    /** True once only the passphrase can sign in. */
    faceDisabled: z.boolean(),
    passphrasePausedUntil: z.nullable(timeSchema),
  }),
  z.strictObject({
    phase: z.literal('signedIn'),
    householdName: z.string(),
    member: z.strictObject({ id: idSchema, name: z.string(), role: roleSchema }),
    how: z.enum(['face', 'passphrase', 'setup']),
    /** Until when an owner counts as having just given the passphrase; null when not. */
    freshUntil: z.nullable(timeSchema),
    idleTimeoutMs: z.int(),
  }),
]);
export type AppState = z.infer<typeof appStateSchema>;

const seen = { faces: z.array(frameBoxSchema), nextFrameMs: z.int() };

/** What the lock screen learns from one frame. `nextFrameMs` is how long to wait before the next one. */
export const signInViewSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('noFace'), ...seen }),
  z.strictObject({ state: z.literal('manyFaces'), ...seen }),
  z.strictObject({ state: z.literal('tooPoor'), gate: z.enum(qualityGates), ...seen }),
  z.strictObject({ state: z.literal('looking'), progress: z.number(), ...seen }),
  z.strictObject({ state: z.literal('match'), name: z.string(), ...seen }),
  z.strictObject({ state: z.literal('noMatch'), attemptsLeft: z.int(), ...seen }),
  z.strictObject({ state: z.literal('ambiguous'), attemptsLeft: z.int(), ...seen }),
  z.strictObject({ state: z.literal('lockedOut'), until: z.nullable(timeSchema), ...seen }),
  z.strictObject({ state: z.literal('needsIntent'), ...seen }),
  z.strictObject({ state: z.literal('nobodyEnrolled'), ...seen }),
]);
export type SignInView = z.infer<typeof signInViewSchema>;

/** What the enrolment screen learns from one frame. `guidance` says what the person should do next. */
export const enrolmentViewSchema = z.strictObject({
  guidance: z.enum([
    'showFace',
    'onePersonOnly',
    ...qualityGates,
    'lookStraight',
    'turnLeft',
    'turnRight',
    'lookUp',
    'lookDown',
    'holdStill',
    'someoneElse',
    'done',
  ]),
  faces: z.array(frameBoxSchema),
  captured: z.array(z.enum(enrolmentPoses)),
  /** The pose asked for now; null when all are captured. */
  wanted: z.nullable(z.enum(enrolmentPoses)),
  /** True for the one frame in which a sample was captured. */
  justCaptured: z.boolean(),
  /** Another member whom this face already matches, to be told before anything is stored. */
  resembles: z.nullable(z.string()),
  nextFrameMs: z.int(),
});
export type EnrolmentView = z.infer<typeof enrolmentViewSchema>;

export const engineStatusSchema = z.strictObject({
  state: z.enum(['starting', 'ready', 'down']),
  provider: z.nullable(z.string()),
  reason: z.string(),
  probes: z.array(z.strictObject({ provider: z.string(), outcome: z.enum(['chosen', 'usable', 'unusable', 'crashed', 'skipped']), detail: z.string() })),
  models: z.array(z.strictObject({ name: z.string(), licence: z.string(), source: z.string() })),
});
export type EngineStatus = z.infer<typeof engineStatusSchema>;

const ofMember = { memberId: idSchema };

/** The whole wire contract: each call's grants, strict input and strict output. Every type of a call is derived from here. */
export const calls = {
  'app.state': { allow: anyone, input: nothing, output: appStateSchema },
  'household.create': {
    allow: ['firstRun'],
    input: z.strictObject({
      householdName: nameSchema,
      ownerName: nameSchema,
      passphrase: newPassphraseSchema,
      protection: protectionSchema,
      consent: consentSchema,
    }),
    output: z.strictObject(ofMember),
  },
  'session.passphrase': { allow: ['sealed', 'locked'], input: z.strictObject({ passphrase: passphraseSchema }), output: nothing },
  'session.confirm': { allow: ['owner'], input: z.strictObject({ passphrase: passphraseSchema }), output: nothing },
  'session.lock': { allow: ['member', 'owner'], input: nothing, output: nothing },
  'session.touch': { allow: ['member', 'owner'], input: nothing, output: nothing },
  'signIn.begin': { allow: ['locked'], input: nothing, output: nothing },
  'signIn.frame': { allow: ['locked'], input: frameSchema, output: signInViewSchema },
  'members.list': { allow: ['member', 'owner'], input: nothing, output: z.array(memberSummarySchema) },
  'members.add': {
    allow: ['owner'],
    input: z.strictObject({ name: nameSchema, role: roleSchema, consent: consentSchema }),
    output: z.strictObject(ofMember),
  },
  'members.rename': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, name: nameSchema }), output: nothing },
  'members.remove': { allow: ['freshOwner'], input: z.strictObject(ofMember), output: nothing },
  'members.lookalikes': { allow: ['owner'], input: nothing, output: z.array(lookalikesSchema) },
  'members.picture': { allow: ['member', 'owner'], input: z.strictObject(ofMember), output: z.nullable(pictureSchema) },
  'samples.list': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: z.array(sampleSummarySchema) },
  'samples.picture': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, sampleId: idSchema }), output: pictureSchema },
  'samples.addPhoto': {
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, photo: photoSchema }),
    output: z.strictObject({ sampleId: idSchema, resembles: z.nullable(z.string()) }),
  },
  'samples.remove': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, sampleId: idSchema }), output: nothing },
  'enrolment.begin': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: nothing },
  'enrolment.frame': { allow: ['self', 'owner'], input: z.strictObject({ ...ofMember, frame: frameSchema }), output: enrolmentViewSchema },
  'enrolment.retake': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: nothing },
  'enrolment.finish': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: z.strictObject({ added: z.int() }) },
  'enrolment.cancel': { allow: ['self', 'owner'], input: z.strictObject(ofMember), output: nothing },
  'attempts.list': {
    allow: ['member', 'owner'],
    input: z.strictObject({ limit: z.int().check(z.minimum(1), z.maximum(limits.attemptsPerPage)) }),
    output: z.array(attemptSummarySchema),
  },
  'settings.get': { allow: ['member', 'owner'], input: nothing, output: z.strictObject({ settings: settingsSchema, protection: protectionSchema }) },
  'settings.levels': { allow: ['member', 'owner'], input: nothing, output: z.array(levelOddsSchema) },
  'settings.set': { allow: ['freshOwner'], input: settingsSchema, output: nothing },
  'engine.status': { allow: anyone, input: nothing, output: engineStatusSchema },
} as const satisfies Record<string, { allow: readonly Grant[]; input: z.ZodMiniType; output: z.ZodMiniType }>;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

/** What the main process tells the renderer unasked. */
export const events = {
  'app.changed': appStateSchema,
  'members.changed': nothing,
  'attempts.changed': nothing,
  'engine.changed': engineStatusSchema,
} as const satisfies Record<string, z.ZodMiniType>;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
