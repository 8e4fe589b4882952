import type { SignInView } from '#contract/calls/sign-in.ts';
import type { AttemptStep, FinishedAttempt } from '#core/sign-in/attempt-state.ts';
import { frameIntervals } from '../common/frame-view.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { FailureGuard } from '../session/failure-guard.ts';

type Seen = Pick<SignInView, 'faces' | 'nextFrameMs'>;

/**
 * What the screen learns from a step.
 * @param onMatch lets in whom the finished attempt names; returns the name
 */
export function viewOf(
  { shows, finished }: AttemptStep,
  seen: Seen,
  { failuresLeft }: FailureGuard,
  onMatch: (finished: FinishedAttempt) => string,
): SignInView {
  switch (shows.kind) {
    case 'match':
      return { state: 'match', name: onMatch(finished as FinishedAttempt), ...seen };
    case 'noMatch':
    case 'ambiguous':
      return { state: shows.kind, attemptsLeft: failuresLeft(), ...seen };
    case 'notLive':
      return {
        state: 'notLive',
        reason: shows.reason,
        isCounted: shows.isCounted,
        attemptsLeft: failuresLeft(),
        ...seen,
      };
    case 'proving':
      return { state: 'proving', prompt: shows.prompt, ...seen };
    case 'tooPoor':
      return { state: 'tooPoor', gate: shows.gate, ...seen };
    case 'noPicture':
      return { state: 'noPicture', fault: shows.fault, ...seen };
    case 'looking':
      return { state: 'looking', progress: shows.progress, ...seen };
    default:
      return { state: shows.kind, ...seen };
  }
}

/** What keeps a face from being looked at. */
export type BarredView = Extract<SignInView, { readonly state: 'nobodyEnrolled' | 'learningAnew' | 'lockedOut' }>;

/** What keeps anybody, or this member, from being recognised by face now, if anything does. */
export function barredView(supportSet: SupportSetCache, guard: FailureGuard, memberId?: number): BarredView | null {
  const seen = { faces: [], nextFrameMs: frameIntervals.idle };
  if (!supportSet.get().members.some((member) => memberId === undefined || member.memberId === memberId))
    return { state: supportSet.isComplete() ? 'nobodyEnrolled' : 'learningAnew', ...seen };
  if (guard.isDisabled()) return { state: 'lockedOut', until: null, ...seen };
  const until = guard.pausedUntil();
  return until === null ? null : { state: 'lockedOut', until, ...seen };
}
