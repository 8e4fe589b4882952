import { isBlameless, type LivenessAction, type LivenessReason } from '#contract/liveness.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import type { Decision } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { FaceLimits } from '#core/recognition/face-limits.ts';
import { stepAttempt } from '#core/sign-in/attempt.ts';
import type { LivenessDemand } from '#core/sign-in/attempt-rules.ts';
import { type AttemptState, type FinishedAttempt, spareAttempt } from '#core/sign-in/attempt-state.ts';
import { maySpare, noFailures } from '#core/sign-in/lockout.ts';
import type { Moment } from './watch-recording.ts';

export const judgedLevels = ['standard', 'strict'] as const;
export type JudgedLevel = (typeof judgedLevels)[number];

/**
 * How one attempt ended whose face matches, by what and when: let in; refused, on what speaks for an attack; without an
 * answer to what was asked for, or without a sign in time; or not decided when the recording ended. `asked` are the
 * actions that were asked for, which nobody in a recording hears; `spared` the failures for want of frames that did not
 * count, after which it went on.
 */
export type Judgement = {
  readonly startMs: number;
  readonly endMs: number;
  readonly outcome: 'accepted' | 'refused' | 'unanswered' | 'open';
  readonly reason: LivenessReason | 'noFace' | null;
  readonly asked: readonly LivenessAction[];
  readonly spared: number;
};

/** Every face matches: liveness alone is measured. */
const match = { outcome: 'match', memberId: 1, distance: 0, threshold: 1, margin: null } as const;

/** What chance an attempt takes, and how far apart frames of one face lie. */
export type Conditions = Pick<AttemptJudge, 'limits'> & { readonly draw: Draw };

/** What an attempt is judged by: who decides on a query, how far apart frames of one face lie, what is asked of it. */
export type AttemptJudge = {
  readonly decide: (query: Embedding) => Decision;
  readonly limits: Pick<FaceLimits, 'nextFrame' | 'turned' | 'turnedMean'>;
  readonly demand: LivenessDemand;
};

/** One attempt over a recording; `finished` is null where the recording ended before it was decided. */
export type PlayedAttempt = {
  readonly endMs: number;
  readonly finished: FinishedAttempt | null;
  readonly hasFace: boolean;
  readonly asked: readonly LivenessAction[];
  readonly spared: number;
};

/**
 * Runs the sign-in flow's own state machine over a recording from a moment on, up to its first decision that counts:
 * as after a success, some failures for want of frames do not.
 */
export function playAttempt(
  moments: readonly Moment[],
  startMs: number,
  { decide, limits, demand }: AttemptJudge,
): PlayedAttempt {
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  let asked: readonly LivenessAction[] = [];
  let hasFace = false;
  let spared = noFailures;
  for (const { atMs, observation } of moments) {
    if (atMs < startMs) continue;
    const step = stepAttempt(state, observation, { now: atMs, decide, limits, demand });
    state = step.state;
    hasFace ||= observation.kind === 'query';
    if (state.kind === 'gathering' && state.liveness.actions.length > 0) asked = state.liveness.actions;
    if (step.finished === null) continue;
    if (!isBlameless(step.finished.liveness?.reason) || !maySpare(spared))
      return { endMs: atMs, finished: step.finished, hasFace, asked, spared: spared.failures };
    spared = { ...spared, failures: spared.failures + 1 };
    state = spareAttempt(step, atMs).state;
  }
  return { endMs: moments.at(-1)?.atMs ?? startMs, finished: null, hasFace, asked, spared: spared.failures };
}

/** The same of a face that always matches. */
export function judgeFrom(
  moments: readonly Moment[],
  startMs: number,
  level: JudgedLevel,
  { draw, limits }: Conditions,
): Judgement {
  const { finished, hasFace, ...played } = playAttempt(moments, startMs, {
    decide: () => match,
    limits,
    demand: { level, draw },
  });
  const judged = { startMs, ...played };
  if (finished === null) return { ...judged, outcome: 'open', reason: hasFace ? null : 'noFace' };
  const reason = finished.liveness?.reason ?? null;
  const refusal = reason === 'timedOut' || isBlameless(reason) ? 'unanswered' : 'refused';
  return { ...judged, outcome: finished.outcome === 'match' ? 'accepted' : refusal, reason };
}

const leastLeftMs = 3000;

/** When attempts begin in a recording: at its start, then every so often, as long as enough of it is left. */
export function attemptStarts(moments: readonly Moment[], everyMs: number | null): number[] {
  const lastMs = moments.at(-1)?.atMs ?? 0;
  const starts = [0];
  for (let at = everyMs ?? Number.POSITIVE_INFINITY; at + leastLeftMs <= lastMs; at += everyMs ?? 0) starts.push(at);
  return starts;
}

/** One attempt at each start. */
export function judgeRecording(
  moments: readonly Moment[],
  level: JudgedLevel,
  everyMs: number | null,
  conditions: Conditions,
): Judgement[] {
  return attemptStarts(moments, everyMs).map((startMs) => judgeFrom(moments, startMs, level, conditions));
}
