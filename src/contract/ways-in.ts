import * as z from 'zod/mini';

z.config({ jitless: true });

/** `disableAfter` failures bar the way until the passphrase is given; null for never. */
export type FailurePolicy = {
  readonly failuresPerPause: number;
  readonly firstPauseMs: number;
  readonly maxPauseMs: number;
  readonly disableAfter: number | null;
};

type Ending = {
  readonly end: 'signedIn' | 'confirmed' | 'refused' | 'undecided';
  /** What the comparison of a face with the household came to, which can be decided anew from the face that is kept. */
  readonly isDecision?: true;
  /** A face seen at such an attempt may be put aside as a sample that waits for somebody's confirmation. */
  readonly teaches?: true;
};

type Way = {
  /** The call that tries it. */
  readonly call: string;
  /** Whether the person is recognised, or knows something. */
  readonly by: 'recognition' | 'knowledge';
  /** How the log names the ends of its attempts; empty for a way whose attempts are not recorded. */
  readonly outcomes: Readonly<Record<string, Ending>>;
  /** What its failures cost; null for a way that nobody can guess or try twice. */
  readonly failures: FailurePolicy | null;
  /** Which failures a success resets: the row of the way's own, or all of every way. */
  readonly resets: 'ownRow' | 'all';
  /** How the session says that its member came in. */
  readonly session: string;
  /** An owner who came in so has just given the passphrase, or what stands for it. */
  readonly givesPassphrase: boolean;
  /** Whether it opens a household that is sealed. */
  readonly opensSealed: boolean;
};

const pauses = { failuresPerPause: 5, firstPauseMs: 30_000, maxPauseMs: 3_600_000 } as const;

/** The ways into the household, with all that differs between them. */
export const waysIn = {
  face: {
    call: 'signIn.frame',
    by: 'recognition',
    outcomes: {
      match: { end: 'signedIn', isDecision: true, teaches: true },
      noMatch: { end: 'refused', isDecision: true },
      ambiguous: { end: 'undecided', isDecision: true },
      notLive: { end: 'refused' },
    },
    failures: { ...pauses, disableAfter: 50 },
    resets: 'ownRow',
    session: 'face',
    givesPassphrase: false,
    opensSealed: false,
  },
  passphrase: {
    call: 'session.passphrase',
    by: 'knowledge',
    outcomes: { passphrase: { end: 'signedIn', teaches: true }, wrongPassphrase: { end: 'refused' } },
    failures: { ...pauses, disableAfter: null },
    resets: 'all',
    session: 'passphrase',
    givesPassphrase: true,
    opensSealed: true,
  },
  /** A PIN is short: it gets few tries in all before the passphrase is asked for. */
  pin: {
    call: 'session.pin',
    by: 'knowledge',
    outcomes: { pin: { end: 'signedIn' }, wrongPin: { end: 'refused' } },
    failures: { ...pauses, disableAfter: 20 },
    resets: 'ownRow',
    session: 'pin',
    givesPassphrase: false,
    opensSealed: false,
  },
  recovery: {
    call: 'security.recover',
    by: 'knowledge',
    outcomes: { recovery: { end: 'signedIn' } },
    failures: null,
    resets: 'all',
    session: 'passphrase',
    givesPassphrase: true,
    opensSealed: true,
  },
  setup: {
    call: 'household.create',
    by: 'knowledge',
    outcomes: {},
    failures: null,
    resets: 'all',
    session: 'setup',
    givesPassphrase: true,
    opensSealed: false,
  },
} as const satisfies Readonly<Record<string, Way>>;

/**
 * How questions of other programs end that open nothing and count as no failure; a face that is refused at one is an
 * attempt by face.
 */
const asked = {
  confirmed: { end: 'confirmed' },
  declined: { end: 'undecided' },
  unanswered: { end: 'undecided' },
} as const satisfies Way['outcomes'];

type Ways = typeof waysIn;
export type WayIn = keyof Ways;

/** How a question of another program ended without a refusal. */
export type AskedOutcome = keyof typeof asked;

/** How an attempt ended. */
export type AttemptOutcome = { [W in WayIn]: keyof Ways[W]['outcomes'] }[WayIn] | AskedOutcome;

type Endings = { [W in WayIn]: Ways[W]['outcomes'] }[WayIn] | typeof asked;
type OutcomeWith<Trait> = {
  [O in AttemptOutcome]: Extract<Endings, Readonly<Record<O, unknown>>>[O] extends Trait ? O : never;
}[AttemptOutcome];

/** What the comparison of a face with the household came to. */
export type DecisionOutcome = OutcomeWith<{ readonly isDecision: true }>;

/** How an attempt by face ends. */
export type FaceOutcome = keyof Ways['face']['outcomes'];

/** An outcome at which a face may be put aside as a sample. */
export type TeachingOutcome = OutcomeWith<{ readonly teaches: true }>;

/** The ways that count their own failures. */
export type CountedWay = { [W in WayIn]: Ways[W]['failures'] extends FailurePolicy ? W : never }[WayIn];

/** The ways that the lock screen offers in a dialog, beside the camera and the passphrase. */
export type OtherWay = Exclude<WayIn, 'face' | 'passphrase' | 'setup'>;

/** How a member came in. */
export type SessionHow = Ways[WayIn]['session'];

const ways: readonly Way[] = Object.values(waysIn);
const endings = Object.assign({}, ...ways.map(({ outcomes }) => outcomes), asked) as Readonly<
  Record<AttemptOutcome, Ending>
>;

/** Every outcome, by way. */
export const attemptOutcomes = Object.keys(endings) as AttemptOutcome[];

export const countedWays = (Object.keys(waysIn) as WayIn[]).filter(
  (way): way is CountedWay => typeof waysIn[way].failures === 'object' && waysIn[way].failures !== null,
);

export const countedWaySchema = z.enum(countedWays);
export const attemptOutcomeSchema = z.enum(attemptOutcomes);
export const decisionOutcomeSchema = z.enum(attemptOutcomes.filter(isDecision));
/** Comparisons that let nobody in. */
export const refusedDecisionSchema = z.enum(
  attemptOutcomes
    .filter(isDecision)
    .filter((outcome): outcome is Exclude<DecisionOutcome, 'match'> => outcome !== 'match'),
);

export const sessionHowSchema = z.enum([...new Set(Object.values(waysIn).map(({ session }) => session))]);

/** What an outcome came to. */
export function endOf(outcome: AttemptOutcome): Ending['end'] {
  return endings[outcome].end;
}

/** Whether the attempt was decided by comparing a face with the household. */
export function isDecision(outcome: AttemptOutcome): outcome is DecisionOutcome {
  return endings[outcome].isDecision === true;
}

/** The way that an attempt with this outcome was made by; null for a question of another program. */
export function wayOf(outcome: AttemptOutcome): WayIn | null {
  return (Object.keys(waysIn) as WayIn[]).find((way) => outcome in waysIn[way].outcomes) ?? null;
}

export const signedInOutcomes = attemptOutcomes.filter((outcome) => endOf(outcome) === 'signedIn');
