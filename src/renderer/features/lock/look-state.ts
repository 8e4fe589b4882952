import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Settings } from '#contract/household.ts';

/** What the household wants of the camera at the lock screen. */
export type LookWish = Pick<Settings, 'startsLooking' | 'cameraRests'>;

/** A time by a clock that never goes back, in milliseconds, and the hour of the day at this computer, 0 to 23. */
export type Moment = { readonly ms: number; readonly hour: number };

/** Whether the camera is on, and what it waits for where it is off. */
export type LookPhase = 'looking' | 'waitingForPress' | 'waitingForInput' | 'resting';

/** A look that ended without a sign-in. */
export type Refusal = Extract<SignInView, { readonly attemptsLeft: number }>;

/**
 * What the camera shows. `off`: it does not run; `blank`: it runs, and nobody has said yet what it shows; `busy`: a
 * face is being looked at.
 */
export type Sight =
  | { readonly kind: 'off' | 'blank' | 'nobody' | 'somebody' | 'busy' }
  | { readonly kind: 'failed'; readonly view: Refusal };

/**
 * What happens at the lock screen. `input`: a key, a movement or a touch; `returned`: the window is in front or visible
 * again; `time` comes every second or so.
 */
export type LookEvent =
  | { readonly kind: 'pressed' | 'input' | 'returned' | 'hidden' | 'time' }
  | { readonly kind: 'seen'; readonly sight: Sight };

export type LookState = {
  readonly phase: LookPhase;
  /** Whether the button began the present look. */
  readonly isPressed: boolean;
  readonly inputAt: number | null;
  /** Since when the camera runs and shows no face; null while it shows one, or does not run. */
  readonly emptySince: number | null;
  readonly isBusy: boolean;
  /** Whether a refusal would be a new one: what stays in view goes on being refused. */
  readonly isNewAttempt: boolean;
  /** Failed attempts since somebody last woke the camera. */
  readonly failures: number;
  /** How the look before the present wait ended, while that is worth saying. */
  readonly refusal: { readonly view: Refusal; readonly at: number } | null;
};

/** How long a look goes on without a face, or without a key or movement where it needs one, in milliseconds. */
export const patienceMs = 60_000;

/** How many failed attempts in a row make the camera rest. */
export const failuresBeforeRest = 3;

/** The hours that count as night: no place is known, hence no sunset. */
export const night = { fromHour: 19, toHour: 7 } as const;
