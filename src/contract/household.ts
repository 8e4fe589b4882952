import * as z from 'zod/mini';
import { askerSchema } from './asker.ts';
import { enrolmentPoses, lightings, poseSchema, qualitySchema } from './face.ts';
import { limits } from './limits.ts';
import { livenessEvidenceSchema, livenessLevelSchema } from './liveness.ts';
import { defaultSecurityLevel, securityLevelSchema } from './security-levels.ts';
import { attemptOutcomeSchema } from './ways-in.ts';

z.config({ jitless: true });

export const idSchema = z.int().check(z.positive());
export const timeSchema = z.int().check(z.nonnegative());
/** A name as it is typed; `nameFault` says whether somebody can be called so. */
export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.nameUnits));

export const roleSchema = z.enum(['owner', 'member', 'child']);
export type Role = z.infer<typeof roleSchema>;

export const sampleSourceSchema = z.enum(['camera', 'photo', 'learned']);
export type SampleSource = z.infer<typeof sampleSourceSchema>;

/**
 * How the data key is reachable when the app starts, best first: by the system's keychain, by the owner's passphrase
 * alone, or by a file only the user can read.
 */
export const protectionSchema = z.enum(['keychain', 'passphrase', 'keyFile']);
export type Protection = z.infer<typeof protectionSchema>;

/** A protection by a key that this device keeps. */
export type DeviceProtection = Exclude<Protection, 'passphrase'>;

/**
 * Why a protection by a device does not open the household. `notHere`: this program cannot ask for such a key;
 * `unavailable`: what keeps it is locked, gone or silent; `keyLost`: it works, but has no key that fits.
 */
export const deviceObstacleSchema = z.enum(['notHere', 'unavailable', 'keyLost']);
export type DeviceObstacle = z.infer<typeof deviceObstacleSchema>;

export const settingsSchema = z.strictObject({
  securityLevel: securityLevelSchema,
  idleTimeoutMinutes: z.int().check(z.minimum(1), z.maximum(120)),
  /** Several people before the camera of the lock screen: refuse, or look at the nearest one only. */
  severalFaces: z.enum(['refuse', 'nearest']),
  /** Locks when the camera has seen nobody, or somebody else, for so long; null for never. */
  presenceLockSeconds: z.nullable(z.int().check(z.minimum(10), z.maximum(600))),
  /** Whether the lock screen lights up where a face is too dark. */
  screenAsLamp: z.boolean(),
  /** Hides the screen while a second face looks on. */
  blurForOnlookers: z.boolean(),
  /** Members not seen for so long are proposed for removal; null for never. */
  retentionDays: z.nullable(z.int().check(z.minimum(30), z.maximum(3650))),
  /** After a sign-in a face may be put aside as a sample that waits for somebody's confirmation. */
  learnOverTime: z.boolean(),
  /**
   * When the lock screen turns its camera on: by itself; after a press of its button, always or at night alone; or
   * while somebody uses the computer. The page keeps to it.
   */
  startsLooking: z.enum(['always', 'pressed', 'pressedAtNight', 'afterInput']),
  /** Whether the lock screen turns its camera off where nobody gets in or nobody is there, until somebody stirs. */
  cameraRests: z.boolean(),
  /** How sure Familiar has to be that a face is no photo. */
  liveness: livenessLevelSchema,
  /**
   * Where an owner's face alone earns an owner's rights. Elsewhere it earns a member's, until passphrase or PIN: who
   * can script the page that sends the frames can make up a face that moves.
   */
  ownerByFace: z.enum(['nowhere', 'desktopApp', 'everywhere']),
  /** Of which attempts to sign in the face is kept, and for how many days. */
  attemptFaces: z.enum(['none', 'refused', 'all']),
  attemptFaceDays: z.int().check(z.minimum(1), z.maximum(365)),
  /** Whether another program of this computer may ask to have somebody confirmed by face. */
  programsMayConfirm: z.boolean(),
  /** Whether a question of another program is looked at without a press: a screen lock covers the button. */
  programsLookAtOnce: z.boolean(),
  /** Whether other programs of this computer are told who signs in, leaves and comes. */
  programsMayWatch: z.boolean(),
  /** Whether kept faces of people whom nobody knows are compared with each other, and shown person by person. */
  gatherStrangers: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings that a locked screen follows, and is told while nobody may read the others. */
export const lockScreenSettingsSchema = z.pick(settingsSchema, {
  screenAsLamp: true,
  startsLooking: true,
  cameraRests: true,
});

/**
 * What a new household starts with; also what a setting has that was added after the household last saved its settings.
 */
export const defaultSettings: Settings = {
  securityLevel: defaultSecurityLevel,
  idleTimeoutMinutes: 5,
  severalFaces: 'refuse',
  presenceLockSeconds: null,
  screenAsLamp: false,
  blurForOnlookers: false,
  retentionDays: 365,
  learnOverTime: false,
  startsLooking: 'always',
  cameraRests: false,
  liveness: 'standard',
  ownerByFace: 'desktopApp',
  attemptFaces: 'refused',
  attemptFaceDays: 14,
  programsMayConfirm: false,
  programsLookAtOnce: false,
  programsMayWatch: false,
  gatherStrangers: false,
};

/**
 * What a security level means in odds, each a rate from 0 to 1 per comparison with the household: a stranger is taken
 * for some member, a relative for the member, the member is refused (null where that was not measured). `groups` are
 * strangers of one group, from one picture, with 95 % intervals.
 */
const levelOddsSchema = z.strictObject({
  level: securityLevelSchema,
  strangerRate: z.number(),
  relatives: z.array(z.strictObject({ relation: z.string(), rate: z.number() })),
  falseNonMatchRate: z.nullable(z.number()),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      people: z.int(),
      comparisons: z.int(),
      rate: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
});
export type LevelOdds = z.infer<typeof levelOddsSchema>;

/**
 * The odds of every level for the household as it is: how many members have pictures in use, and how many the one with
 * the fewest has.
 */
export const householdOddsSchema = z.strictObject({
  memberCount: z.int(),
  fewestSamples: z.int(),
  levels: z.array(levelOddsSchema),
});
export type HouseholdOdds = z.infer<typeof householdOddsSchema>;

/** Two members who are too close to each other at the level in force, and what would help most. */
export const lookalikesSchema = z.strictObject({
  memberIds: z.tuple([idSchema, idSchema]),
  names: z.tuple([z.string(), z.string()]),
  distance: z.number(),
  threshold: z.number(),
  advice: z.enum(['addPictures', 'stricterLevel', 'passphrase']),
});
export type Lookalikes = z.infer<typeof lookalikesSchema>;

/** Who agreed to the enrolment, and in which wording (`version` names the text shown). */
export const consentSchema = z.strictObject({ by: z.enum(['self', 'guardian']), version: z.int().check(z.positive()) });
export type Consent = z.infer<typeof consentSchema>;

/** A consent on file, with the time it was given at. */
export const givenConsentSchema = z.strictObject({ ...consentSchema.shape, at: timeSchema });
export type GivenConsent = z.infer<typeof givenConsentSchema>;

export const memberSummarySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  role: roleSchema,
  createdAt: timeSchema,
  /** All kept samples, those set aside included. */
  sampleCount: z.int(),
  setAsideCount: z.int(),
  /**
   * The sample that stands for the member in lists: the chosen one, else the best by quality. Members are told their
   * own alone, and so is when somebody signed in last.
   */
  portraitSampleId: z.nullable(idSchema),
  lastSignInAt: z.nullable(timeSchema),
});
export type MemberSummary = z.infer<typeof memberSummarySchema>;

const sampleKindSchema = z.strictObject({
  look: z.nullable(z.enum(enrolmentPoses)),
  lighting: z.enum(lightings),
  isPartlyCovered: z.boolean(),
});

export const sampleSummarySchema = z.strictObject({
  id: idSchema,
  source: sampleSourceSchema,
  createdAt: timeSchema,
  quality: qualitySchema,
  pose: poseSchema,
  /** Of which kind it is in the member's coverage; `look` is null when turned farther than any look asked for. */
  kind: sampleKindSchema,
  /** False for a sample that was set aside: kept, but not used for recognition. */
  inUse: z.boolean(),
  /** False when another recognition net made its numbers, which then compare with no others. */
  embedderIsCurrent: z.boolean(),
});
export type SampleSummary = z.infer<typeof sampleSummarySchema>;

/**
 * One finished run of the sign-in flow. `distance` and `margin` are on the 0 to 2 scale of unit embeddings; null where
 * no face was compared. Members are told the distance where they were let in themselves, and no margin: that is how far
 * they are from somebody else.
 */
export const attemptSummarySchema = z.strictObject({
  id: idSchema,
  at: timeSchema,
  outcome: attemptOutcomeSchema,
  memberId: z.nullable(idSchema),
  memberName: z.nullable(z.string()),
  distance: z.nullable(z.number()),
  threshold: z.nullable(z.number()),
  margin: z.nullable(z.number()),
  durationMs: z.int(),
  /** What was seen of liveness; null where it was not asked for. */
  evidence: z.nullable(livenessEvidenceSchema),
  /** Whether a picture of it is kept; members are shown it where it is theirs. */
  hasFace: z.boolean(),
  /** The member nearest to a face that was refused or not told apart; told to owners alone. */
  nearestId: z.nullable(idSchema),
  nearestName: z.nullable(z.string()),
  /** What somebody said about it afterwards, and who. */
  verdict: z.enum(['none', 'claimed', 'disowned']),
  verdictName: z.nullable(z.string()),
  /** The program that asked for it; null for an attempt to sign in. */
  asker: z.nullable(askerSchema),
});
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;

/**
 * Whether the activity log is as Familiar wrote it. `altered`: from this attempt on it is not (a row was changed,
 * removed before it, or added); `ended`: the newest rows, or the record that closes the log, are missing. `since` is
 * when the log's protection began; null while it is empty.
 */
export const attemptLogCheckSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('intact'), count: z.int(), since: z.nullable(timeSchema) }),
  z.strictObject({
    state: z.literal('broken'),
    what: z.enum(['altered', 'ended']),
    attemptId: z.nullable(idSchema),
    at: z.nullable(timeSchema),
  }),
]);
export type AttemptLogCheck = z.infer<typeof attemptLogCheckSchema>;
