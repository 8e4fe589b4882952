import type { LivenessAction } from '#contract/liveness.ts';
import { median } from '../numerics/averages.ts';
import type { Blink, SeenSignals } from './blink.ts';

/**
 * How a face looks at rest: actions are changes from it, since a mesh's angles are off by some degrees that differ from
 * person to person.
 */
export type Rest = { readonly yaw: number; readonly pitch: number; readonly mouthGap: number };

/** Degrees, and gaps between the lips in eye distances. */
const actionRules = {
  turn: 13,
  nodDown: 8,
  nodBack: 6,
  mouthGap: 0.25,
  mouthRise: 0.15,
  /** A head that is turned by more is not nodding. */
  nodYaw: 9,
  /** What still counts as at rest. */
  restYaw: 7,
  restPitch: 6,
  restMouth: 0.2,
} as const;

/** What watching for actions remembers since the prompt: the lowest pitch of a nod under way, and the blinks. */
export type ActionWatch = { readonly lowest: number | null; readonly blinks: number };

export const noAction: ActionWatch = { lowest: null, blinks: 0 };

/** The middle of how the face looked in some frames. */
export function restOf(frames: readonly SeenSignals[]): Rest {
  return {
    yaw: median(frames.map(({ pose }) => pose.yaw)),
    pitch: median(frames.map(({ pose }) => pose.pitch)),
    mouthGap: median(frames.map(({ mouthGap }) => mouthGap)),
  };
}

export function isAtRest({ pose, mouthGap }: SeenSignals, rest: Rest): boolean {
  const { restYaw, restPitch, restMouth } = actionRules;
  return (
    Math.abs(pose.yaw - rest.yaw) <= restYaw &&
    Math.abs(pose.pitch - rest.pitch) <= restPitch &&
    mouthGap <= rest.mouthGap + restMouth
  );
}

/**
 * The action that a frame completes, if any. Left and right are the person's own; every second blink is a `blinkTwice`.
 */
export function stepActions(
  watch: ActionWatch,
  rest: Rest,
  seen: SeenSignals,
  blink: Blink | null,
): { readonly watch: ActionWatch; readonly done: LivenessAction | null } {
  const turn = seen.pose.yaw - rest.yaw;
  const lift = seen.pose.pitch - rest.pitch;
  const isTurned = Math.abs(turn) > actionRules.nodYaw;
  const isDown = !isTurned && (watch.lowest !== null || lift <= -actionRules.nodDown);
  const lowest = isDown ? Math.min(lift, watch.lowest ?? lift) : null;
  const blinks = watch.blinks + (blink?.isStill === true ? 1 : 0);
  const next = { lowest, blinks };
  if (Math.abs(turn) >= actionRules.turn) return { watch: next, done: turn > 0 ? 'turnLeft' : 'turnRight' };
  if (lowest !== null && lift >= lowest + actionRules.nodBack) return { watch: { ...next, lowest: null }, done: 'nod' };
  if (seen.mouthGap > actionRules.mouthGap && seen.mouthGap >= rest.mouthGap + actionRules.mouthRise)
    return { watch: next, done: 'openMouth' };
  if (blinks >= 2) return { watch: { ...next, blinks: 0 }, done: 'blinkTwice' };
  return { watch: next, done: null };
}
