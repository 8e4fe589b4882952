import type { AppState } from '#contract/calls/app.ts';
import { type KnownLook, type LookStatus, lookStatus, quiet, viewStatus } from '#renderer/parts/look-status.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { LookPhase, LookState } from './look-state.ts';

/** The app's state at the lock screen. */
export type LockedState = Extract<AppState, { phase: 'locked' }>;

/** Where the camera is off since it waits for somebody. */
const waiting: Readonly<Record<Exclude<LookPhase, 'looking'>, Pick<LookStatus, 'kind' | 'icon' | 'offer'>>> = {
  waitingForPress: { kind: 'waiting', icon: 'face', offer: 'look' },
  waitingForInput: { kind: 'waiting', icon: 'eyeOff', offer: null },
  resting: { kind: 'resting', icon: 'moon', offer: null },
};

type Switch = Pick<LookState, 'phase' | 'refusal'>;

function waitStatus({ phase, refusal }: Switch, { lock: { status } }: Catalogue): LookStatus | null {
  if (phase === 'looking') return null;
  // After the last try, a pause came instead of another one.
  if (refusal === null || refusal.view.attemptsLeft === 0)
    return { ...quiet, ...waiting[phase], words: status[phase], isOff: true };
  return { ...viewStatus(refusal.view, status.seen(refusal.view, null)), faces: [], isOff: true };
}

type Known = KnownLook & Switch & { readonly app: LockedState };

/** Puts together what is known into the one thing the lock screen shows; what stands in the way comes first. */
export function lockStatus({ app, phase, refusal, ...look }: Known, words: Catalogue): LookStatus {
  const { status } = words.lock;
  if (!app.ways.face.isOffered) return { ...quiet, kind: 'nobodyEnrolled', icon: 'face', words: status.nobodyEnrolled };
  if (app.ways.face.disabled) return { ...quiet, kind: 'lockedOut', icon: 'lock', words: status.pause(null) };
  const wait = look.pauseSeconds === null ? waitStatus({ phase, refusal }, words) : null;
  return wait ?? lookStatus(look, words, status.seen);
}
