import type { QualityGate } from '../../shared/face.ts';
import type { Decision } from '../recognition/decide.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';

/** What one frame shows: nothing, several people, one face that is not good enough, or one good query. */
export type Observation =
  | { readonly kind: 'noFace' }
  | { readonly kind: 'manyFaces' }
  | { readonly kind: 'tooPoor'; readonly gate: QualityGate }
  | { readonly kind: 'query'; readonly embedding: Embedding };

/** How many good frames an attempt takes and how it ends; times in milliseconds. */
export type AttemptRules = {
  readonly minFrames: number;
  readonly maxFrames: number;
  readonly minDurationMs: number;
  /** Frames fused into one query: the latest so many. */
  readonly fusedFrames: number;
  /** Two frames in a row further apart than this are two people: the attempt starts over. */
  readonly maxJump: number;
  /** Comparisons without a match that count as a failed attempt even if no single attempt lasted: faces shown one after the other. */
  readonly maxCompared: number;
  /** The view must be empty this long to count as left. */
  readonly absenceMs: number;
  /** And this long while nobody has been seen yet: a camera that wakes up shows black frames first. */
  readonly unseenAbsenceMs: number;
};

export const attemptRules: AttemptRules = {
  minFrames: 2,
  maxFrames: 8,
  minDurationMs: 1500,
  fusedFrames: 5,
  maxJump: 0.65,
  maxCompared: 16,
  absenceMs: 1000,
  unseenAbsenceMs: 4000,
};

/**
 * Where an attempt stands. `waiting` for a face; `gathering` queries; `refused` or `needsIntent` until the face has left
 * the view (`absentSince` is when it was last not seen) or someone asks for a new attempt. `compared` is the number of
 * comparisons since the last finished attempt, however often it began anew.
 */
export type AttemptState =
  | { readonly kind: 'waiting'; readonly compared: number }
  | { readonly kind: 'gathering'; readonly startedAt: number; readonly lastSeenAt: number; readonly queries: readonly Embedding[]; readonly compared: number }
  | { readonly kind: 'refused'; readonly outcome: 'noMatch' | 'ambiguous'; readonly absentSince: number | null }
  | { readonly kind: 'needsIntent'; readonly absentSince: number | null; readonly wasSeen: boolean };

/** What a step tells the screen; a finished attempt carries the decision to be recorded. */
export type AttemptStep = {
  readonly state: AttemptState;
  readonly shows:
    | { readonly kind: 'noFace' | 'manyFaces' | 'needsIntent' | 'match' | 'noMatch' | 'ambiguous' }
    | { readonly kind: 'tooPoor'; readonly gate: QualityGate }
    | { readonly kind: 'looking'; readonly progress: number };
  readonly finished: { readonly decision: Decision; readonly durationMs: number } | null;
};

function comparedIn(state: AttemptState): number {
  return 'compared' in state ? state.compared : 0;
}

/** The state in which someone asks for a new attempt, or a new face may come. */
export function restartAttempt(state: AttemptState): AttemptState {
  return { kind: 'waiting', compared: comparedIn(state) };
}

function waitForAbsence(state: Extract<AttemptState, { absentSince: number | null }>, observation: Observation, now: number, rules: AttemptRules): AttemptStep {
  if (observation.kind !== 'noFace') {
    const shows = { kind: state.kind === 'refused' ? state.outcome : ('needsIntent' as const) };
    const seen = state.kind === 'needsIntent' ? { ...state, wasSeen: true } : state;
    return { state: { ...seen, absentSince: null }, shows, finished: null };
  }
  const absentSince = state.absentSince ?? now;
  const isUnseen = state.kind === 'needsIntent' && !state.wasSeen;
  const hasLeft = now - absentSince >= (isUnseen ? rules.unseenAbsenceMs : rules.absenceMs);
  return { state: hasLeft ? restartAttempt(state) : { ...state, absentSince }, shows: { kind: 'noFace' }, finished: null };
}

function withoutQuery(state: AttemptState, observation: Exclude<Observation, { kind: 'query' }>, now: number, rules: AttemptRules): AttemptStep {
  const isContinued = state.kind === 'gathering' && observation.kind !== 'manyFaces' && now - state.lastSeenAt < rules.absenceMs;
  return { state: isContinued ? state : restartAttempt(state), shows: observation, finished: null };
}

function gather(state: AttemptState, embedding: Embedding, now: number, rules: AttemptRules): Extract<AttemptState, { kind: 'gathering' }> {
  const previous = state.kind === 'gathering' ? state.queries.at(-1) : undefined;
  if (state.kind !== 'gathering' || previous === undefined || distance(previous, embedding) > rules.maxJump) {
    return { kind: 'gathering', startedAt: now, lastSeenAt: now, queries: [embedding], compared: comparedIn(state) };
  }
  return { ...state, lastSeenAt: now, queries: [...state.queries, embedding] };
}

/**
 * One frame's step of the sign-in state machine. Good frames are fused (mean direction of the latest ones) into one query,
 * which `decide` holds against the support set: a match ends the attempt at once, anything else only after `maxFrames`
 * frames and `minDurationMs`, so that one bad frame refuses nobody, or after `maxCompared` comparisons of interrupted attempts.
 */
export function stepAttempt(
  state: AttemptState,
  observation: Observation,
  now: number,
  decide: (query: Embedding) => Decision,
  rules: AttemptRules = attemptRules,
): AttemptStep {
  if (state.kind === 'refused' || state.kind === 'needsIntent') return waitForAbsence(state, observation, now, rules);
  if (observation.kind !== 'query') return withoutQuery(state, observation, now, rules);

  const seen = gather(state, observation.embedding, now, rules);
  const durationMs = now - seen.startedAt;
  const looking = { kind: 'looking', progress: Math.min(1, seen.queries.length / rules.maxFrames) } as const;
  if (seen.queries.length < rules.minFrames) return { state: seen, shows: looking, finished: null };

  const gathering = { ...seen, compared: seen.compared + 1 };
  const decision = decide(meanEmbedding(gathering.queries.slice(-rules.fusedFrames)));
  const finished = { decision, durationMs };
  if (decision.outcome === 'match') return { state: { kind: 'waiting', compared: 0 }, shows: { kind: 'match' }, finished };
  const hasLasted = gathering.queries.length >= rules.maxFrames && durationMs >= rules.minDurationMs;
  if (!hasLasted && gathering.compared < rules.maxCompared) return { state: gathering, shows: looking, finished: null };
  return { state: { kind: 'refused', outcome: decision.outcome, absentSince: null }, shows: { kind: decision.outcome }, finished };
}
