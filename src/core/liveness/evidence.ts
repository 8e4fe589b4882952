import { median } from '../averages.ts';
import { type Blink, type BlinkState, noBlink, type SeenSignals, stepBlink } from './blink.ts';

/** The smallest and largest value of a signal so far. */
type Range = { readonly least: number; readonly most: number };

/** What has been gathered about one face that is followed. */
export type Evidence = {
  readonly frames: number;
  readonly blink: BlinkState;
  /** Blinks while the head kept still, and those that do not count because it moved. */
  readonly stillBlinks: number;
  readonly movingBlinks: number;
  /** How far views from different sides are from being views of a plane, in the order of their measurement. */
  readonly residuals: readonly number[];
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
  residuals: [],
  yaw: nothing,
  pitch: nothing,
  mouth: nothing,
  path: 0,
  last: null,
};

/** Judgements on `residuals`, in eye distances: people measure above, photos below; fewer measurements say nothing. */
const depthRules = { flatBelow: 0.012, solidFrom: 0.016, surelySolidFrom: 0.02, leastForFlat: 2, leastForSolid: 2, leastForSure: 4 } as const;

/** What the views from different sides say: a plane, a body, surely a body, or nothing yet. */
export type Depth = 'flat' | 'solid' | 'surelySolid' | 'unknown';

/** Judges residuals by their median. */
export function judgeDepth(residuals: readonly number[]): Depth {
  const middle = median(residuals);
  if (residuals.length >= depthRules.leastForFlat && middle < depthRules.flatBelow) return 'flat';
  if (residuals.length >= depthRules.leastForSure && middle >= depthRules.surelySolidFrom) return 'surelySolid';
  return residuals.length >= depthRules.leastForSolid && middle >= depthRules.solidFrom ? 'solid' : 'unknown';
}

/** One frame more of the face; tells the blink that has ended with it. */
export function gather(evidence: Evidence, seen: SeenSignals): { readonly evidence: Evidence; readonly blink: Blink | null } {
  const { state, blink } = stepBlink(evidence.blink, seen);
  const moved =
    evidence.last === null ? 0 : Math.hypot(seen.centre.x - evidence.last.centre.x, seen.centre.y - evidence.last.centre.y) / (seen.eyeDistance || 1);
  return {
    blink,
    evidence: {
      frames: evidence.frames + 1,
      blink: state,
      stillBlinks: evidence.stillBlinks + (blink?.isStill === true ? 1 : 0),
      movingBlinks: evidence.movingBlinks + (blink?.isStill === false ? 1 : 0),
      residuals: seen.planarity === null ? evidence.residuals : [...evidence.residuals, seen.planarity.residual],
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
