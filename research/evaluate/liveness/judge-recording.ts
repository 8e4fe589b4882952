import type { LivenessAction, LivenessReason } from '#contract/liveness.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import { stepAttempt } from '#core/sign-in/attempt.ts';
import type { AttemptState } from '#core/sign-in/attempt-state.ts';
import type { Moment } from './watch-recording.ts';

export const judgedLevels = ['standard', 'strict'] as const;
export type JudgedLevel = (typeof judgedLevels)[number];

/**
 * How one attempt ended whose face matches, by what and when: let in; refused, on what speaks for an attack; without an
 * answer to what was asked for, or without a sign in time; or not decided when the recording ended. `asked` are the
 * actions that were asked for, which nobody in a recording hears.
 */
export type Judgement = {
  readonly startMs: number;
  readonly endMs: number;
  readonly outcome: 'accepted' | 'refused' | 'unanswered' | 'open';
  readonly reason: LivenessReason | 'noFace' | null;
  readonly asked: readonly LivenessAction[];
};

/** Every face matches: liveness alone is measured. */
const match = { outcome: 'match', memberId: 1, distance: 0, threshold: 1, margin: null } as const;

/** Runs the sign-in flow's own state machine over a recording from a moment on, up to its first decision. */
export function judgeFrom(moments: readonly Moment[], startMs: number, level: JudgedLevel, draw: Draw): Judgement {
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  let asked: readonly LivenessAction[] = [];
  let hasFace = false;
  for (const { atMs, observation } of moments) {
    if (atMs < startMs) continue;
    const step = stepAttempt(state, observation, { now: atMs, decide: () => match, demand: { level, draw } });
    state = step.state;
    hasFace ||= observation.kind === 'query';
    if (state.kind === 'gathering' && state.liveness.actions.length > 0) asked = state.liveness.actions;
    if (step.finished === null) continue;
    const reason = step.finished.liveness?.reason ?? null;
    const refusal = reason === 'timedOut' ? 'unanswered' : 'refused';
    return { startMs, endMs: atMs, outcome: step.finished.outcome === 'match' ? 'accepted' : refusal, reason, asked };
  }
  return { startMs, endMs: moments.at(-1)?.atMs ?? startMs, outcome: 'open', reason: hasFace ? null : 'noFace', asked };
}

/** One attempt from the start, then one every so often, as long as enough of the recording is left. */
export function judgeRecording(
  moments: readonly Moment[],
  level: JudgedLevel,
  everyMs: number | null,
  draw: Draw,
): Judgement[] {
  const lastMs = moments.at(-1)?.atMs ?? 0;
  const starts = [0];
  const leastLeftMs = 3000;
  for (let at = everyMs ?? Number.POSITIVE_INFINITY; at + leastLeftMs <= lastMs; at += everyMs ?? 0) starts.push(at);
  return starts.map((startMs) => judgeFrom(moments, startMs, level, draw));
}
