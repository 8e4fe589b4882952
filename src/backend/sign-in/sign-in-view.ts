import type { SignInView } from '#contract/calls/sign-in.ts';
import type { AttemptStep } from '#core/sign-in/attempt-state.ts';
import { frameIntervals } from '../common/frame-view.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { FailureGuard } from '../session/failure-guard.ts';

type Seen = Pick<SignInView, 'faces' | 'nextFrameMs'>;

/**
 * What the lock screen learns from a step.
 * @param signIn signs in whom the finished attempt names; returns the name
 */
export function viewOf(
  { shows, finished }: AttemptStep,
  seen: Seen,
  { failuresLeft }: FailureGuard,
  signIn: (memberId: number) => string,
): SignInView {
  switch (shows.kind) {
    case 'match':
      return { state: 'match', name: signIn((finished as NonNullable<typeof finished>).decision.memberId), ...seen };
    case 'noMatch':
    case 'ambiguous':
      return { state: shows.kind, attemptsLeft: failuresLeft(), ...seen };
    case 'notLive':
      return { state: 'notLive', reason: shows.reason, attemptsLeft: failuresLeft(), ...seen };
    case 'proving':
      return { state: 'proving', prompt: shows.prompt, ...seen };
    case 'tooPoor':
      return { state: 'tooPoor', gate: shows.gate, ...seen };
    case 'looking':
      return { state: 'looking', progress: shows.progress, ...seen };
    default:
      return { state: shows.kind, ...seen };
  }
}

/** What bars sign-in by face now, if anything does. */
export function barredView(supportSet: SupportSetCache, guard: FailureGuard): SignInView | null {
  const seen = { faces: [], nextFrameMs: frameIntervals.idle };
  if (supportSet.get().members.length === 0)
    return { state: supportSet.isComplete() ? 'nobodyEnrolled' : 'learningAnew', ...seen };
  if (guard.isDisabled()) return { state: 'lockedOut', until: null, ...seen };
  const until = guard.pausedUntil();
  return until === null ? null : { state: 'lockedOut', until, ...seen };
}
