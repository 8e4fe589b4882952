import { median } from '../numerics/averages.ts';
import { type Blink, type BlinkState, noBlink, type SeenSignals, stepBlink } from './blink.ts';
import type { Planarity } from './planarity.ts';

/** The smallest and largest value of a signal so far. */
type Range = { readonly least: number; readonly most: number };

/** What has been gathered about one face that is followed. */
export type Evidence = {
  readonly frames: number;
  readonly blink: BlinkState;
  /** Blinks while the head kept still, and those that do not count because it moved. */
  readonly stillBlinks: number;
  readonly movingBlinks: number;
  /** What views from different sides showed, in the order of their measurement. */
  readonly views: readonly Planarity[];
  readonly yaw: Range;
  readonly pitch: Range;
  readonly mouth: Range;
  /** Distance the face has travelled from frame to frame, in eye distances. */
  readonly path: number;
  readonly last: SeenSignals | null;
};

const nothing: Range = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };

export const noEvidence: Evidence = {
  frames: 0,
  blink: noBlink,
  stillBlinks: 0,
  movingBlinks: 0,
  views: [],
  yaw: nothing,
  pitch: nothing,
  mouth: nothing,
  path: 0,
  last: null,
};

/**
 * `residual` in eye distances: people measure above, photos below. `relief`: people show half of what is expected and
 * more, sheets that are flat or rolled next to nothing; one measurement may be off by .5, the median of some is not.
 * Fewer measurements say nothing.
 */
const depthRules = {
  flatBelow: 0.012,
  leastForFlat: 2,
  smoothBelow: 0.1,
  leastForSmooth: 4,
  solidFrom: 0.016,
  leastForSolid: 3,
  surelySolidFrom: 0.02,
  leastForSure: 4,
  reliefFrom: 0.35,
} as const;

/** What the views from different sides say: a sheet, a body, surely a body, or nothing yet. */
export type Depth = 'flat' | 'solid' | 'surelySolid' | 'unknown';

/** Judges what views showed by the medians. */
export function judgeDepth(views: readonly Planarity[]): Depth {
  const residual = median(views.map((view) => view.residual));
  const relief = median(views.map((view) => view.relief));
  if (views.length >= depthRules.leastForFlat && residual < depthRules.flatBelow) return 'flat';
  if (views.length >= depthRules.leastForSmooth && relief < depthRules.smoothBelow) return 'flat';
  if (relief < depthRules.reliefFrom) return 'unknown';
  if (views.length >= depthRules.leastForSure && residual >= depthRules.surelySolidFrom) return 'surelySolid';
  return views.length >= depthRules.leastForSolid && residual >= depthRules.solidFrom ? 'solid' : 'unknown';
}

/** One frame more of the face; tells the blink that has ended with it. */
export function gather(
  evidence: Evidence,
  seen: SeenSignals,
): { readonly evidence: Evidence; readonly blink: Blink | null } {
  const { state, blink } = stepBlink(evidence.blink, seen);
  const moved =
    evidence.last === null
      ? 0
      : Math.hypot(seen.centre.x - evidence.last.centre.x, seen.centre.y - evidence.last.centre.y) /
        (seen.eyeDistance || 1);
  return {
    blink,
    evidence: {
      frames: evidence.frames + 1,
      blink: state,
      stillBlinks: evidence.stillBlinks + (blink?.isStill === true ? 1 : 0),
      movingBlinks: evidence.movingBlinks + (blink?.isStill === false ? 1 : 0),
      views: seen.planarity === null ? evidence.views : [...evidence.views, seen.planarity],
      yaw: widen(evidence.yaw, seen.pose.yaw),
      pitch: widen(evidence.pitch, seen.pose.pitch),
      mouth: widen(evidence.mouth, seen.mouthGap),
      path: evidence.path + moved,
      last: seen,
    },
  };
}

function widen({ least, most }: Range, value: number): Range {
  return { least: Math.min(least, value), most: Math.max(most, value) };
}
