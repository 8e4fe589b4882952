import type { LivenessLevel, LivenessReason } from '#contract/liveness.ts';
import type { FaceSignals } from '../liveness/face-signals.ts';
import { type LivenessVerdict, startLiveness, stepLiveness } from '../liveness/liveness.ts';
import type { Decision } from '../recognition/decide.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';
import { type AttemptRules, attemptRules, type LivenessDemand } from './attempt-rules.ts';
import {
  type AttemptState,
  type AttemptStep,
  comparedIn,
  type FinishedAttempt,
  type Gathering,
  restartAttempt,
} from './attempt-state.ts';
import type { Observation } from './observe.ts';
import { isSameFace, noProof, type Proof, seeDuringProof } from './proof.ts';

function showsOf(state: Extract<AttemptState, { absentSince: number | null }>): AttemptStep['shows'] {
  if (state.kind === 'needsIntent') return { kind: 'needsIntent' };
  return state.outcome === 'notLive'
    ? { kind: 'notLive', reason: state.reason ?? 'timedOut' }
    : { kind: state.outcome };
}

function waitForAbsence(
  state: Extract<AttemptState, { absentSince: number | null }>,
  observation: Observation,
  now: number,
  rules: AttemptRules,
): AttemptStep {
  if (observation.kind !== 'noFace') {
    const seen = state.kind === 'needsIntent' ? { ...state, wasSeen: true } : state;
    return { state: { ...seen, absentSince: null }, shows: showsOf(state), finished: null };
  }
  const absentSince = state.absentSince ?? now;
  const isUnseen = state.kind === 'needsIntent' && !state.wasSeen;
  const hasLeft = now - absentSince >= (isUnseen ? rules.unseenAbsenceMs : rules.absenceMs);
  return {
    state: hasLeft ? restartAttempt(state) : { ...state, absentSince },
    shows: { kind: 'noFace' },
    finished: null,
  };
}

/** Ends an attempt: its face is refused until it leaves the view, or signed in. */
function finish(
  state: Gathering,
  outcome: FinishedAttempt['outcome'],
  decision: Decision,
  reason: LivenessReason | null,
  now: number,
  level: LivenessLevel,
): AttemptStep {
  const liveness = level === 'off' ? null : { state: state.liveness, reason, endedAt: now };
  const finished = {
    outcome,
    decision,
    durationMs: now - state.startedAt,
    query: meanEmbedding(state.queries.slice(-attemptRules.fusedFrames)),
    liveness,
  };
  if (outcome === 'match') return { state: { kind: 'waiting', compared: 0 }, shows: { kind: 'match' }, finished };
  const refused = { kind: 'refused', outcome, reason, absentSince: null } as const;
  return { state: refused, shows: showsOf(refused), finished };
}

/** The face is gone or another one: what was gathered is void. To come and go after a match wears the attempt out. */
function abandon(
  state: AttemptState,
  shows: AttemptStep['shows'],
  now: number,
  demand: LivenessDemand,
  rules: AttemptRules,
): AttemptStep {
  const proof = state.kind === 'gathering' ? state.proof : null;
  if (state.kind !== 'gathering' || proof === null) return { state: restartAttempt(state), shows, finished: null };
  const compared = state.compared + rules.abandonedCompared;
  if (compared >= rules.maxCompared) return finish(state, 'notLive', proof.decision, 'lost', now, demand.level);
  return { state: { kind: 'waiting', compared }, shows, finished: null };
}

/**
 * Someone asks for a new attempt, or a session lay in between: a face that has matched and not shown itself to be alive
 * counts as when it leaves, or what it is asked for could be drawn again until it is easy.
 */
export function beginAnew(
  state: AttemptState,
  now: number,
  demand: LivenessDemand,
  rules: AttemptRules = attemptRules,
): { readonly state: AttemptState & { readonly kind: 'waiting' }; readonly finished: FinishedAttempt | null } {
  const { state: left, finished } = abandon(state, { kind: 'noFace' }, now, demand, rules);
  return { state: { kind: 'waiting', compared: comparedIn(left) }, finished };
}

function withoutQuery(
  state: AttemptState,
  observation: Exclude<Observation, { kind: 'query' }>,
  now: number,
  demand: LivenessDemand,
  rules: AttemptRules,
): AttemptStep {
  const isContinued =
    state.kind === 'gathering' && observation.kind !== 'manyFaces' && now - state.lastSeenAt < rules.absenceMs;
  return isContinued ? { state, shows: observation, finished: null } : abandon(state, observation, now, demand, rules);
}

function gather(state: AttemptState, embedding: Embedding, now: number, rules: AttemptRules): Gathering {
  const previous = state.kind === 'gathering' ? state.queries.at(-1) : undefined;
  if (state.kind !== 'gathering' || previous === undefined || distance(previous, embedding) > rules.maxJump) {
    const compared = comparedIn(state);
    return {
      kind: 'gathering',
      startedAt: now,
      lastSeenAt: now,
      queries: [embedding],
      compared,
      liveness: startLiveness(now),
      proof: null,
    };
  }
  return { ...state, lastSeenAt: now, queries: [...state.queries.slice(-rules.maxFrames), embedding] };
}

/** Lets liveness see the frame; it asks for nothing before the face has matched. */
function watch(
  state: Gathering,
  signals: FaceSignals | undefined,
  now: number,
  demand: LivenessDemand,
): { readonly state: Gathering; readonly verdict: LivenessVerdict } {
  if (demand.level === 'off' || signals === undefined) return { state, verdict: { kind: 'watching', prompt: null } };
  const { state: liveness, verdict } = stepLiveness(
    state.liveness,
    { ...signals, atMs: now },
    demand.level,
    state.proof === null ? null : demand.draw,
  );
  return { state: { ...state, liveness }, verdict };
}

/**
 * One frame's step of the sign-in state machine. Good frames are fused (mean direction of the latest ones) into one
 * query, which `decide` holds against the support set: a match ends the attempt at once, or once the face has shown
 * itself to be alive; anything else only after `maxFrames` frames and `minDurationMs`, so that one bad frame refuses
 * nobody, or after `maxCompared` comparisons of interrupted attempts. So does a settled tie, of which each frame would
 * be another chance.
 */
export function stepAttempt(
  state: AttemptState,
  observation: Observation,
  now: number,
  decide: (query: Embedding) => Decision,
  demand: LivenessDemand = { level: 'off' },
  rules: AttemptRules = attemptRules,
): AttemptStep {
  if (state.kind === 'refused' || state.kind === 'needsIntent') return waitForAbsence(state, observation, now, rules);
  if (state.kind === 'gathering' && state.proof !== null)
    return prove(state, state.proof, observation, now, decide, demand, rules);
  if (observation.kind !== 'query') return withoutQuery(state, observation, now, demand, rules);

  const { state: seen, verdict } = watch(
    gather(state, observation.embedding, now, rules),
    observation.signals,
    now,
    demand,
  );
  const looking = { kind: 'looking', progress: Math.min(1, seen.queries.length / rules.maxFrames) } as const;
  if (seen.queries.length < rules.minFrames) return { state: seen, shows: looking, finished: null };

  const gathering = { ...seen, compared: seen.compared + 1 };
  const reference = meanEmbedding(gathering.queries.slice(-rules.fusedFrames));
  const decision = decide(reference);
  const hasLasted = gathering.queries.length >= rules.maxFrames && now - gathering.startedAt >= rules.minDurationMs;
  const isOver = hasLasted || gathering.compared >= rules.maxCompared;
  if (decision.outcome === 'match' && (isOver || !decision.isSettledTie)) {
    if (demand.level === 'off') return finish(gathering, 'match', decision, null, now, 'off');
    if (verdict.kind === 'live') return finish(gathering, 'match', decision, verdict.reason, now, demand.level);
    return {
      state: { ...gathering, proof: noProof(decision, reference) },
      shows: { kind: 'proving', prompt: null },
      finished: null,
    };
  }
  if (!isOver) return { state: gathering, shows: looking, finished: null };
  return finish(gathering, decision.outcome, decision, null, now, demand.level);
}

/** The face has matched: it goes on being compared while it shows whether it is alive. */
function prove(
  state: Gathering,
  before: Proof,
  observation: Observation,
  now: number,
  decide: (query: Embedding) => Decision,
  demand: LivenessDemand,
  rules: AttemptRules,
): AttemptStep {
  const face =
    observation.kind === 'query' ? observation : observation.kind === 'tooPoor' ? observation.face : undefined;
  if (observation.kind === 'noFace' || observation.kind === 'manyFaces' || face === undefined)
    return withoutQuery(state, observation as Exclude<Observation, { kind: 'query' }>, now, demand, rules);
  const isGood = observation.kind === 'query';
  const queries = isGood ? [...state.queries, face.embedding].slice(-rules.fusedFrames) : state.queries;
  const proof = seeDuringProof(before, face.embedding, isGood ? decide(meanEmbedding(queries)) : null);
  const seen = watch({ ...state, lastSeenAt: now, queries, proof }, face.signals, now, demand);
  if (seen.verdict.kind === 'broken') return abandon(seen.state, { kind: 'looking', progress: 0 }, now, demand, rules);
  if (proof.isOther) return finish(seen.state, 'notLive', proof.decision, 'otherFace', now, demand.level);
  if (seen.verdict.kind === 'notLive')
    return finish(seen.state, 'notLive', proof.decision, seen.verdict.reason, now, demand.level);
  if (seen.verdict.kind === 'live') {
    const isMatch = isSameFace(proof);
    return finish(
      seen.state,
      isMatch ? 'match' : 'notLive',
      proof.decision,
      isMatch ? seen.verdict.reason : 'otherFace',
      now,
      demand.level,
    );
  }
  return { state: seen.state, shows: { kind: 'proving', prompt: seen.verdict.prompt }, finished: null };
}
