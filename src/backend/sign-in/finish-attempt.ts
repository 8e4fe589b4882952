import type { Asker } from '#contract/asker.ts';
import { isBlameless, type LivenessEvidence } from '#contract/liveness.ts';
import type { AskedOutcome } from '#contract/ways-in.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { FinishedAttempt } from '#core/sign-in/attempt-state.ts';
import { keepAttemptFace } from '../attempts/attempt-faces.ts';
import type { StrangersParts } from '../attempts/strangers.ts';
import type { Announcer } from '../common/announcer.ts';
import type { SeenFace } from '../common/seen-face.ts';
import { type Guards, resetAfter } from '../session/failure-guard.ts';
import type { SignInLearning } from './learn-from-sign-ins.ts';

export type FinishingParts = Announcer &
  StrangersParts & {
    readonly store: Pick<Store, 'attempts'>;
    readonly clock: Clock;
    readonly log: Log;
    readonly guards: Guards;
    readonly learning: SignInLearning;
  };

/**
 * Brings a finished attempt to its end.
 * @param seen the face in view at the end, if there is one
 */
export type Finish = (
  parts: FinishingParts,
  finished: FinishedAttempt,
  evidence: LivenessEvidence | null,
  seen: SeenFace | undefined,
) => Ended;

/** Whether the attempt failed and was not counted, since it could not have succeeded with so few frames. */
type Ended = { readonly isSpared: boolean };

/** A question of another program: who put it, and what a match comes to. */
export type AskedFor = { readonly asker: Asker; readonly outcomeOf: (memberId: number) => AskedOutcome };

/**
 * Counts, records and tells how a look ended, and keeps its face where the household wants that. It signs nobody in,
 * and nothing is learnt of it.
 * @param askedFor the question that is answered when the look ends; null for an attempt to sign in
 */
export const recordLook =
  (askedFor: () => AskedFor | null): Finish =>
  (parts, finished, evidence, seen) => {
    const asked = askedFor();
    const { store, clock, guards, announce, announceState, announceAttempt } = parts;
    const { decision, query } = finished;
    const isMatch = finished.outcome === 'match';
    const outcome = isMatch && asked !== null ? asked.outcomeOf(decision.memberId) : finished.outcome;
    const isSpared = !isMatch && countsOrSpares(finished, guards);
    if (isMatch) resetAfter('face', guards);
    const id = store.attempts.record({
      at: clock.now(),
      outcome,
      memberId: isMatch ? decision.memberId : null,
      distance: decision.distance,
      threshold: decision.threshold,
      margin: decision.margin,
      durationMs: Math.round(finished.durationMs),
      evidence,
      nearestId: isMatch ? null : decision.memberId,
      asker: asked?.asker ?? null,
    });
    if (seen !== undefined) void keepAttemptFace(parts, { id, outcome }, seen, query);
    announce(['attempts.changed']);
    announceAttempt(outcome);
    if (!isMatch) announceState();
    return { isSpared };
  };

const recordAttempt = recordLook(() => null);

/** The same for an attempt to sign in; learns from it where the household wants that. */
export const finishAttempt: Finish = (parts, finished, evidence, seen) => {
  const ended = recordAttempt(parts, finished, evidence, seen);
  if (seen !== undefined) learnFrom(parts.learning, finished, seen);
  return ended;
};

/** Counts what somebody signed in showed of themselves; only a refusal is recorded, and nothing is learnt of either. */
export const finishProof: Finish = (parts, finished, evidence, seen) => {
  if (finished.outcome !== 'match') return recordAttempt(parts, finished, evidence, seen);
  resetAfter('face', parts.guards);
  return { isSpared: false };
};

/** Counts a failure, or answers that it goes uncounted. */
function countsOrSpares({ liveness }: FinishedAttempt, guards: Guards): boolean {
  if (isBlameless(liveness?.reason)) return guards.face.spare();
  guards.face.fail();
  return false;
}

function learnFrom(learning: SignInLearning, { outcome, decision, liveness }: FinishedAttempt, seen: SeenFace): void {
  if (outcome === 'match') void learning.afterMatch(seen, decision, liveness !== null);
  else if (decision.outcome !== 'match') learning.afterRefusal(seen, decision);
}
