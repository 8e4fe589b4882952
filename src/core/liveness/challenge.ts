import { type LivenessAction, type LivenessPrompt, livenessActions } from '#contract/liveness.ts';
import { type ActionWatch, isAtRest, noAction, type Rest, stepActions } from './actions.ts';
import type { Blink, SeenSignals } from './blink.ts';
import { judgeDepth } from './evidence.ts';
import type { Planarity } from './planarity.ts';

/** A whole number from 0 to `sides` - 1, drawn so that nobody can foresee it. */
export type Draw = (sides: number) => number;

/** Times in milliseconds. */
const challengeRules = {
  actionMs: 7000,
  soleActionMs: 12_000,
  slowActionMs: 16_000,
  restMs: 5000,
  stillMs: 300,
} as const;

/**
 * Where a challenge stands: the action at `index` is asked for since `since`, or the face has to come back to rest
 * first. With `isSole` another action does no harm; otherwise it ends the challenge.
 */
export type Challenge = {
  readonly actions: readonly LivenessAction[];
  readonly index: number;
  readonly phase: 'rest' | 'act';
  readonly since: number;
  readonly rest: Rest;
  readonly watch: ActionWatch;
  /** What views from different sides showed since the action was asked for. */
  readonly views: readonly Planarity[];
  readonly isTurned: boolean;
  readonly isSole: boolean;
  /** Whether few frames come: what is done shows less often. */
  readonly isSlow: boolean;
};

export type ChallengeEnd = 'done' | 'timedOut' | 'wrongAction' | 'flat';

const isTurn = (action: LivenessAction | undefined): boolean => action === 'turnLeft' || action === 'turnRight';

/** Two or three different actions in random order, a turn among them, since depth shows in turns alone. */
export function drawActions(draw: Draw): LivenessAction[] {
  const turns: LivenessAction[] = ['turnLeft', 'turnRight'];
  const turn = turns[draw(turns.length)] as LivenessAction;
  const others = shuffle(
    livenessActions.filter((action) => action !== turn),
    draw,
  );
  return shuffle([turn, ...others.slice(0, 1 + draw(2))], draw);
}

/** The one small action that helps to decide: a turn of the head to a random side. */
export function drawTurn(draw: Draw): LivenessAction[] {
  return [draw(2) === 0 ? 'turnLeft' : 'turnRight'];
}

function shuffle<T>(items: readonly T[], draw: Draw): T[] {
  const left = [...items];
  return items.map(() => left.splice(draw(left.length), 1)[0] as T);
}

export function startChallenge(
  asked: Pick<Challenge, 'actions' | 'rest' | 'isSole' | 'isSlow'>,
  atMs: number,
): Challenge {
  return { ...asked, index: 0, phase: 'rest', since: atMs, watch: noAction, views: [], isTurned: false };
}

/** What the screen shows of the present action. */
export function promptOf(challenge: Challenge, atMs: number): LivenessPrompt {
  const { actions, index, phase } = challenge;
  return {
    action: actions[index] as LivenessAction,
    index,
    of: actions.length,
    leftMs: timeLeft(challenge, atMs),
    isReady: phase === 'act',
  };
}

/** How long the present action may still take, in milliseconds. */
function timeLeft(challenge: Challenge, atMs: number): number {
  const { phase, since } = challenge;
  return phase === 'rest' ? actionMs(challenge) : Math.max(0, actionMs(challenge) - (atMs - since));
}

/** How long an action may take: a sole one is asked of people who expect nothing. */
function actionMs({ isSole, isSlow }: Challenge): number {
  if (!isSole) return challengeRules.actionMs;
  return isSlow ? challengeRules.slowActionMs : challengeRules.soleActionMs;
}

/**
 * One frame more: the challenge goes on, or ends. A turn counts once the views from its two sides are seen to be those
 * of a body.
 */
export function stepChallenge(challenge: Challenge, seen: SeenSignals, blink: Blink | null): Challenge | ChallengeEnd {
  return challenge.phase === 'rest' ? comeToRest(challenge, seen) : act(challenge, seen, blink);
}

function comeToRest(challenge: Challenge, seen: SeenSignals): Challenge | ChallengeEnd {
  const waitedMs = seen.atMs - challenge.since;
  if (waitedMs > challengeRules.restMs) return 'timedOut';
  if (waitedMs < challengeRules.stillMs || !isAtRest(seen, challenge.rest)) return challenge;
  return { ...challenge, phase: 'act', since: seen.atMs, watch: noAction, views: [], isTurned: false };
}

function act(challenge: Challenge, seen: SeenSignals, blink: Blink | null): Challenge | ChallengeEnd {
  const wanted = challenge.actions[challenge.index];
  const { watch, done } = stepActions(challenge.watch, challenge.rest, seen, blink);
  const views = seen.planarity === null ? challenge.views : [...challenge.views, seen.planarity];
  const next = { ...challenge, watch, views, isTurned: challenge.isTurned || done === wanted };
  if (done !== null && done !== wanted && done !== 'blinkTwice' && !challenge.isSole) return 'wrongAction';
  const depth = judgeDepth(views);
  const isDone = next.isTurned && (!isTurn(wanted) || depth === 'solid' || depth === 'surelySolid');
  if (isDone)
    return challenge.index + 1 === challenge.actions.length
      ? 'done'
      : { ...next, index: challenge.index + 1, phase: 'rest', since: seen.atMs };
  if (seen.atMs - challenge.since <= actionMs(challenge)) return next;
  return next.isTurned && depth === 'flat' ? 'flat' : 'timedOut';
}
