import type { LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import { promptOf } from '../liveness/challenge.ts';
import type { FaceSignals } from '../liveness/face-signals.ts';
import { type LivenessVerdict, livenessRate, startLiveness, stepLiveness } from '../liveness/liveness.ts';
import type { Decision } from '../recognition/decide.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';
import type { FaceLimits } from '../recognition/face-limits.ts';
import { type AttemptRules, attemptRules, type LivenessDemand } from './attempt-rules.ts';
import {
  type AttemptState,
  type AttemptStep,
  comparedIn,
  type FinishedAttempt,
  type Gathering,
  type Held,
  restartAttempt,
} from './attempt-state.ts';
import type { Observation } from './observe.ts';
import { isLost, noProof, type Proof, seeDuringProof, whoseFace } from './proof.ts';

function showsOf(state: Held): AttemptStep['shows'] {
  if (state.kind === 'needsIntent') return { kind: 'needsIntent' };
  return state.outcome === 'notLive'
    ? { kind: 'notLive', reason: state.reason ?? 'timedOut', isCounted: state.againAt === null }
    : { kind: state.outcome };
}

/** When a frame is seen, and what an attempt takes then. */
type Moment = {
  readonly now: number;
  readonly demand: LivenessDemand;
  readonly rules: AttemptRules;
  readonly isBusy: boolean;
};

/** What a frame shows that is a picture at all. */
type Picture = Exclude<Observation, { kind: 'noPicture' }>;

type Limits = Pick<FaceLimits, 'nextFrame' | 'turned' | 'turnedMean'>;

/** Waits until the face has left: the view was seen, and was empty. Darkness and a camera that is away show nothing. */
function waitForAbsence(state: Held, observation: Picture, { now, rules }: Moment): AttemptStep {
  if (state.kind === 'refused' && state.againAt !== null && now >= state.againAt)
    return { state: restartAttempt(state), shows: { kind: 'looking', progress: 0 }, finished: null };
  if (observation.kind !== 'noFace') {
    const seen = state.kind === 'needsIntent' ? { ...state, wasSeen: true } : state;
    return { state: { ...seen, absence: null }, shows: showsOf(state), finished: null };
  }
  if (observation.isDark === true) return { state: { ...state, absence: null }, shows: showsOf(state), finished: null };
  const { watchedMs, lastAt } = state.absence ?? { watchedMs: 0, lastAt: now };
  const absence = { watchedMs: watchedMs + Math.min(now - lastAt, rules.frameVouchesMs), lastAt: now };
  const isUnseen = state.kind === 'needsIntent' && !state.wasSeen;
  const hasLeft = absence.watchedMs >= (isUnseen ? rules.unseenAbsenceMs : rules.absenceMs);
  return {
    state: hasLeft ? restartAttempt(state) : { ...state, absence },
    shows: { kind: 'noFace' },
    finished: null,
  };
}

type Ending = Pick<FinishedAttempt, 'outcome' | 'decision'> & { readonly reason?: LivenessReason | null };

/** Ends an attempt: its face is refused until it leaves the view, or signed in. */
function finish(state: Gathering, { outcome, decision, reason = null }: Ending, { now, demand }: Moment): AttemptStep {
  const liveness = demand.level === 'off' ? null : { state: state.liveness, reason, endedAt: now };
  const finished = {
    outcome,
    decision,
    durationMs: now - state.startedAt,
    query: meanEmbedding(state.queries.slice(-attemptRules.fusedFrames)),
    liveness,
  };
  if (outcome === 'match') return { state: { kind: 'waiting', compared: 0 }, shows: { kind: 'match' }, finished };
  const refused = { kind: 'refused', outcome, reason, absence: null, againAt: null } as const;
  return { state: refused, shows: showsOf(refused), finished };
}

/** The face is gone or another one: what was gathered is void. To come and go after a match wears the attempt out. */
function abandon(state: AttemptState, shows: AttemptStep['shows'], moment: Moment): AttemptStep {
  const { rules } = moment;
  const proof = state.kind === 'gathering' ? state.proof : null;
  if (state.kind !== 'gathering' || proof === null) return { state: restartAttempt(state), shows, finished: null };
  const compared = state.compared + rules.abandonedCompared;
  if (compared >= rules.maxCompared)
    return finish(state, { outcome: 'notLive', decision: proof.decision, reason: 'lost' }, moment);
  return { state: { kind: 'waiting', compared }, shows, finished: null };
}

/** Where the camera gave no frame for so long that nobody knows who is there now; null where it was not so. */
function leftByGap(state: Gathering, moment: Moment): AttemptStep | null {
  const isGap = !moment.isBusy && moment.now - state.lastSeenAt >= moment.rules.cameraGapMs;
  return isGap ? abandon(state, { kind: 'noFace' }, moment) : null;
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
  const { state: left, finished } = abandon(state, { kind: 'noFace' }, { now, demand, rules, isBusy: false });
  return { state: { kind: 'waiting', compared: comparedIn(left) }, finished };
}

function withoutQuery(
  state: AttemptState,
  observation: Exclude<Picture, { kind: 'query' }>,
  moment: Moment,
): AttemptStep {
  const { now, rules } = moment;
  const isContinued =
    state.kind === 'gathering' && observation.kind !== 'manyFaces' && now - state.lastSeenAt < rules.absenceMs;
  return isContinued
    ? { state: { ...state, frames: state.frames + 1 }, shows: observation, finished: null }
    : abandon(state, observation, moment);
}

/** A frame that shows nothing of who is there: it lets nobody in, refuses nobody, and shows nobody to have left. */
function withoutPicture(state: AttemptState, shows: Extract<Observation, { kind: 'noPicture' }>): AttemptStep {
  const isHeld = state.kind === 'refused' || state.kind === 'needsIntent';
  return { state: isHeld ? { ...state, absence: null } : state, shows, finished: null };
}

/** Adds a frame to what was gathered; two people in a row begin anew. */
function gather(state: AttemptState, embedding: Embedding, { now, rules }: Moment, { nextFrame }: Limits): Gathering {
  const previous = state.kind === 'gathering' ? state.queries.at(-1) : undefined;
  if (state.kind !== 'gathering' || previous === undefined || distance(previous, embedding) > nextFrame) {
    const compared = comparedIn(state);
    return {
      kind: 'gathering',
      startedAt: now,
      frames: 1,
      lastSeenAt: now,
      queries: [embedding],
      compared,
      liveness: startLiveness(now),
      proof: null,
    };
  }
  const queries = [...state.queries.slice(-rules.maxFrames), embedding];
  return { ...state, lastSeenAt: now, frames: state.frames + 1, queries };
}

/** Lets liveness see the frame; it asks for nothing before the face has matched. */
function watch(
  state: Gathering,
  signals: FaceSignals | undefined,
  { now, demand }: Moment,
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

type Decide = (query: Embedding) => Decision;

/**
 * One frame: when it is seen (monotonic milliseconds), who decides on a query, how far apart frames of one face may
 * lie, and what is asked of the face.
 */
export type Frame = {
  readonly now: number;
  readonly decide: Decide;
  readonly limits: Limits;
  /** No liveness where it is not named. */
  readonly demand?: LivenessDemand;
  readonly rules?: AttemptRules;
  /** Whether the computer, and not the camera, decides how many frames are seen. */
  readonly isBusy?: boolean;
};

/**
 * One frame's step of the sign-in state machine. Good frames are fused (mean direction of the latest ones) into one
 * query, which `decide` holds against the support set: a match ends the attempt at once, or once the face has shown
 * itself to be alive; anything else only after `maxFrames` frames and `minDurationMs`, so that one bad frame refuses
 * nobody, or after `maxCompared` comparisons of interrupted attempts. So does a broken tie, of which each frame would
 * be another chance. An attempt in which the camera fails is none, and counts as when the face leaves: who unplugs it
 * is not given more tries than who steps aside.
 */
export function stepAttempt(state: AttemptState, observation: Observation, frame: Frame): AttemptStep {
  const { now, demand = { level: 'off' }, rules = attemptRules, isBusy = false } = frame;
  const moment = { now, demand, rules, isBusy };
  const left = state.kind === 'gathering' ? leftByGap(state, moment) : null;
  if (left !== null && left.finished !== null) return left;
  const known = left?.state ?? state;
  return observation.kind === 'noPicture'
    ? withoutPicture(known, observation)
    : stepSeen(known, observation, frame, moment);
}

function stepSeen(state: AttemptState, observation: Picture, { decide, limits }: Frame, moment: Moment): AttemptStep {
  const { now, demand, rules } = moment;
  if (state.kind === 'refused' || state.kind === 'needsIntent') return waitForAbsence(state, observation, moment);
  if (state.kind === 'gathering' && state.proof !== null)
    return prove({ ...state, proof: state.proof }, observation, { decide, limits }, moment);
  if (observation.kind !== 'query') return withoutQuery(state, observation, moment);

  const { state: seen, verdict } = watch(
    gather(state, observation.embedding, moment, limits),
    observation.signals,
    moment,
  );
  const looking = { kind: 'looking', progress: Math.min(1, seen.queries.length / rules.maxFrames) } as const;
  if (seen.queries.length < rules.minFrames) return { state: seen, shows: looking, finished: null };

  const gathering = { ...seen, compared: seen.compared + 1 };
  const reference = meanEmbedding(gathering.queries.slice(-rules.fusedFrames));
  const decision = decide(reference);
  const hasLasted = gathering.queries.length >= rules.maxFrames && now - gathering.startedAt >= rules.minDurationMs;
  const isOver = hasLasted || gathering.compared >= rules.maxCompared;
  if (decision.outcome === 'match' && (isOver || !decision.isTieBreak)) {
    if (demand.level === 'off') return finish(gathering, { outcome: 'match', decision }, moment);
    if (verdict.kind === 'live')
      return finish(gathering, { outcome: 'match', decision, reason: verdict.reason }, moment);
    const proof = noProof(decision, reference, observation.signals ?? null);
    return { state: { ...gathering, proof }, shows: { kind: 'proving', prompt: null }, finished: null };
  }
  if (!isOver) return { state: gathering, shows: looking, finished: null };
  return finish(gathering, { outcome: decision.outcome, decision }, moment);
}

/** The face has matched: it goes on being compared while it shows whether it is alive. */
function prove(
  state: Gathering & { readonly proof: Proof },
  observation: Observation,
  { decide, limits }: Pick<Frame, 'decide' | 'limits'>,
  moment: Moment,
): AttemptStep {
  const { now, rules } = moment;
  const face =
    observation.kind === 'query' ? observation : observation.kind === 'tooPoor' ? observation.face : undefined;
  if (observation.kind === 'noFace' || observation.kind === 'manyFaces' || face === undefined)
    return withoutQuery(state, observation as Exclude<Picture, { kind: 'query' }>, moment);
  const isGood = observation.kind === 'query';
  const queries = isGood ? [...state.queries, face.embedding].slice(-rules.fusedFrames) : state.queries;
  const decision = isGood ? decide(meanEmbedding(queries)) : null;
  const proof = seeDuringProof(state.proof, { ...face, decision, atMs: now }, limits);
  const seen = { ...state, lastSeenAt: now, queries, proof, frames: state.frames + 1 };
  if (proof.isOther) return finish(seen, { outcome: 'notLive', decision: proof.decision, reason: 'otherFace' }, moment);
  if (isLost(proof, now)) return abandon(seen, { kind: 'looking', progress: 0 }, moment);
  if (!proof.isNear) {
    const { challenge } = seen.liveness;
    const prompt = challenge && promptOf(challenge, now);
    return { state: seen, shows: { kind: 'proving', prompt }, finished: null };
  }
  return judge({ ...watch(seen, face.signals, moment), proof }, limits, moment);
}

/** What comes of what liveness says about a face that may be the one that matched. */
function judge(
  { state, verdict, proof }: ReturnType<typeof watch> & { readonly proof: Proof },
  limits: Limits,
  moment: Moment,
): AttemptStep {
  const refuse = (reason: LivenessReason) =>
    finish(state, { outcome: 'notLive', decision: proof.decision, reason }, moment);
  const proving = (prompt: LivenessPrompt | null): AttemptStep => ({
    state,
    shows: { kind: 'proving', prompt },
    finished: null,
  });
  if (verdict.kind === 'broken') return abandon(state, { kind: 'looking', progress: 0 }, moment);
  if (verdict.kind === 'watching') return proving(verdict.prompt);
  if (verdict.kind === 'notLive')
    return refuse(verdict.reason === 'timedOut' ? whyTooLate(state, moment) : verdict.reason);
  const whose = whoseFace(proof, limits);
  if (whose === 'doubted') return proving(null);
  if (whose === 'unknown') return abandon(state, { kind: 'looking', progress: 0 }, moment);
  if (whose === 'other') return refuse('otherFace');
  return finish(state, { outcome: 'match', decision: proof.decision, reason: verdict.reason }, moment);
}

/** Why no sign of life was seen in time: there was none, or too few frames came for it to be seen. */
function whyTooLate({ frames, startedAt }: Gathering, { now, isBusy }: Moment): LivenessReason {
  const rate = (1000 * frames) / Math.max(1, now - startedAt);
  if (rate >= livenessRate.needed) return 'timedOut';
  return isBusy ? 'busy' : 'slowCamera';
}
