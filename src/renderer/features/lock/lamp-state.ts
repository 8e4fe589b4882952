import type { SignInView } from '#contract/calls/sign-in.ts';

/** When the lamp may change, in milliseconds. */
export const lampTimes = {
  /** A face is too dark for so long, at every look, before the lamp goes on. */
  darkMs: 700,
  /** Nobody is seen for so long before it goes off. */
  nobodyMs: 8000,
  /** Lies between two changes at least, whatever is seen: far from the three flashes a second of WCAG 2.3.1. */
  betweenMs: 6000,
} as const;

/** What one look says to the lamp; `ended` where no attempt is running. */
export type LampSight = 'dark' | 'someone' | 'nobody' | 'ended';

const sights: Readonly<Record<SignInView['state'], LampSight>> = {
  noFace: 'nobody',
  manyFaces: 'someone',
  noPicture: 'nobody',
  tooPoor: 'someone',
  looking: 'someone',
  proving: 'someone',
  match: 'ended',
  noMatch: 'ended',
  ambiguous: 'ended',
  notLive: 'ended',
  lockedOut: 'ended',
  needsIntent: 'ended',
  nobodyEnrolled: 'ended',
  learningAnew: 'ended',
};

/** What a look says to the lamp; `view` is null while there is none. */
export function lampSight(view: SignInView | null): LampSight {
  if (view === null) return 'nobody';
  return view.state === 'tooPoor' && view.gate === 'tooDark' ? 'dark' : sights[view.state];
}

/** The lamp with its memory, in milliseconds of one clock that never goes back; null for not yet. */
export type LampState = {
  readonly isLit: boolean;
  readonly changedAt: number | null;
  readonly darkSince: number | null;
  readonly seenAt: number | null;
};

export const darkLamp: LampState = { isLit: false, changedAt: null, darkSince: null, seenAt: null };

const hasPassed = (since: number | null, now: number, ms: number): boolean => since !== null && now - since >= ms;

/**
 * Takes the lamp on to this moment. It goes on for a face that is too dark. Then it stays until the attempt ends or
 * nobody is there, since its own light would make the face bright enough to switch it off again.
 */
export function stepLamp(lamp: LampState, sight: LampSight, now: number): LampState {
  const isSeen = sight === 'dark' || sight === 'someone';
  const next: LampState = {
    ...lamp,
    darkSince: sight === 'dark' ? (lamp.darkSince ?? now) : null,
    seenAt: isSeen ? now : lamp.seenAt,
  };
  const isLit = lamp.isLit
    ? sight !== 'ended' && !hasPassed(next.seenAt, now, lampTimes.nobodyMs)
    : hasPassed(next.darkSince, now, lampTimes.darkMs);
  const mayChange = lamp.changedAt === null || hasPassed(lamp.changedAt, now, lampTimes.betweenMs);
  return isLit !== lamp.isLit && mayChange ? { ...next, isLit, changedAt: now } : next;
}
