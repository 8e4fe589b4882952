import type { LivenessAction, LivenessLevel, LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import { restOf } from './actions.ts';
import type { SeenSignals } from './blink.ts';
import {
  type Challenge,
  type Draw,
  drawActions,
  drawTurn,
  promptOf,
  startChallenge,
  stepChallenge,
} from './challenge.ts';
import { type Evidence, gather, judgeDepth, noEvidence } from './evidence.ts';
import { breaksTrack } from './track.ts';

/** Times in milliseconds. */
const livenessRules = {
  /** Before this nothing is decided: a glance is no evidence. */
  leastMs: 800,
  /** So long evidence is awaited before the person is asked for something. */
  askAfterMs: 4500,
  /**
   * So much of the face at rest is needed before anything is asked; a slow camera's frames may take up to `recentMs`.
   */
  restFrames: 4,
  restMs: 600,
  recentMs: 2000,
  /**
   * At standard a head that does not come to rest is asked all the same from here on: what counts is the depth that it
   * shows.
   */
  askRestlessAfterMs: 7000,
  /** At strict a head that does not come to rest for so long can be asked for nothing. */
  mostMs: 20_000,
  /** Who looks from further aside cannot be asked to turn. */
  maxRestYaw: 30,
  maxRestTurn: 8,
} as const;

/**
 * Frames a second: below `slow` a blink shows on one frame or on none, so that a turn is asked for sooner; when fewer
 * than `needed` came in all, that no sign of life was seen says little about the person.
 */
export const livenessRate = { slow: 9, needed: 9 } as const;

/** What is other while few frames come; times in milliseconds. */
const slowRules = { askAfterMs: 3000, askRestlessAfterMs: 5000, measuredOverMs: 600 } as const;

/** Where the question stands whether a face that is followed is alive. `actions` lists what was asked for so far. */
export type LivenessState = {
  readonly startedAt: number;
  readonly evidence: Evidence;
  readonly recent: readonly SeenSignals[];
  readonly challenge: Challenge | null;
  readonly actions: readonly LivenessAction[];
};

export type LivenessVerdict =
  | { readonly kind: 'watching'; readonly prompt: LivenessPrompt | null }
  | { readonly kind: 'live'; readonly reason: LivenessReason }
  | { readonly kind: 'notLive'; readonly reason: LivenessReason }
  /** The face was exchanged or lost: what was gathered belongs to another one. */
  | { readonly kind: 'broken' };

export type LivenessStep = { readonly state: LivenessState; readonly verdict: LivenessVerdict };

export function startLiveness(atMs: number): LivenessState {
  return { startedAt: atMs, evidence: noEvidence, recent: [], challenge: null, actions: [] };
}

/**
 * One frame more of the face. Standard takes a blink or plain depth for life and asks for one turn of the head when
 * neither shows; strict asks for random actions at once.
 * @param draw decides what is asked for; null while nothing may be asked yet
 */
export function stepLiveness(
  state: LivenessState,
  seen: SeenSignals,
  level: Exclude<LivenessLevel, 'off'>,
  draw: Draw | null,
): LivenessStep {
  const { last } = state.evidence;
  if (last !== null && breaksTrack(last, seen)) return { state: startLiveness(seen.atMs), verdict: { kind: 'broken' } };
  const { evidence, blink } = gather(state.evidence, seen);
  const recent = [...state.recent.filter(({ atMs }) => seen.atMs - atMs <= livenessRules.recentMs), seen];
  const gathered: LivenessState = { ...state, evidence, recent };
  const elapsedMs = seen.atMs - state.startedAt;

  if (level === 'standard' && elapsedMs >= livenessRules.leastMs) {
    const reason = passiveReason(evidence);
    if (reason !== null) return { state: gathered, verdict: { kind: 'live', reason } };
  }
  if (state.challenge !== null) return askOn(gathered, stepChallenge(state.challenge, seen, blink), seen.atMs);
  const resting = lastAtRest(recent, seen.atMs);
  const isSlow = isSlowIn(recent);
  const { askAfterMs, askRestlessAfterMs } = isSlow ? slowRules : livenessRules;
  const isTime = level === 'strict' || elapsedMs >= askAfterMs;
  if (elapsedMs > livenessRules.mostMs) return { state: gathered, verdict: { kind: 'notLive', reason: 'timedOut' } };
  const isResting = hasComeToRest(resting, elapsedMs);
  const mayAsk = isResting || (level === 'standard' && elapsedMs >= askRestlessAfterMs);
  if (draw === null || !isTime || !mayAsk) return { state: gathered, verdict: { kind: 'watching', prompt: null } };
  const actions = level === 'strict' ? drawActions(draw) : drawTurn(draw);
  const rest = restOf(isResting ? resting : straightest(recent));
  const challenge = startChallenge({ actions, rest, isSole: level === 'standard', isSlow }, seen.atMs);
  return askOn({ ...gathered, actions }, challenge, seen.atMs);
}

/** What shows life without anybody doing anything: a blink of a face not known to be flat, or depth beyond doubt. */
function passiveReason({ stillBlinks, views }: Evidence): LivenessReason | null {
  const depth = judgeDepth(views);
  if (stillBlinks > 0 && depth !== 'flat') return 'blink';
  return depth === 'surelySolid' ? 'depth' : null;
}

function askOn(state: LivenessState, next: ReturnType<typeof stepChallenge>, atMs: number): LivenessStep {
  if (next === 'done') return { state, verdict: { kind: 'live', reason: 'actions' } };
  if (typeof next === 'string') return { state, verdict: { kind: 'notLive', reason: next } };
  return { state: { ...state, challenge: next }, verdict: { kind: 'watching', prompt: promptOf(next, atMs) } };
}

/** Whether the last frames came so slowly that blinks are missed. */
function isSlowIn(recent: readonly SeenSignals[]): boolean {
  const [first, last] = [recent[0], recent.at(-1)];
  const ms = first && last ? last.atMs - first.atMs : 0;
  return ms >= slowRules.measuredOverMs && (1000 * (recent.length - 1)) / ms < livenessRate.slow;
}

/** The frames by which it is judged how the face rests: the last half second's, or as many as are needed. */
function lastAtRest(recent: readonly SeenSignals[], atMs: number): readonly SeenSignals[] {
  const late = recent.filter((frame) => atMs - frame.atMs <= livenessRules.restMs);
  return late.length >= livenessRules.restFrames ? late : recent.slice(-livenessRules.restFrames);
}

/** The frames in which a restless head passes straight ahead. */
function straightest(recent: readonly SeenSignals[]): readonly SeenSignals[] {
  return recent.toSorted((a, b) => Math.abs(a.pose.yaw) - Math.abs(b.pose.yaw)).slice(0, livenessRules.restFrames);
}

/** Whether the face has kept its direction for long enough to know how it looks at rest. */
function hasComeToRest(resting: readonly SeenSignals[], elapsedMs: number): boolean {
  if (resting.length < livenessRules.restFrames || elapsedMs < livenessRules.restMs) return false;
  const yaws = resting.map(({ pose }) => pose.yaw);
  return (
    yaws.every((yaw) => Math.abs(yaw) < livenessRules.maxRestYaw) &&
    Math.max(...yaws) - Math.min(...yaws) < livenessRules.maxRestTurn
  );
}
