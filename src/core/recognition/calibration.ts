import type { SecurityLevel } from '#contract/security-levels.ts';

/** A share with the bounds of its 95 % interval, all 0 to 1. */
export type MeasuredRate = { readonly rate: number; readonly low: number; readonly high: number };

/**
 * At `distance` or nearer, `falseMatchRate` of the comparisons with strangers are accepted. What else was measured at
 * that distance, if anything:
 */
export type CalibrationPoint = {
  readonly falseMatchRate: number;
  readonly distance: number;
  /** 95 % interval of the false match rate; absent where the point follows from the curve of fewer samples. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  /** Share of a member's own queries that are refused. */
  readonly falseNonMatch?: MeasuredRate | undefined;
  /**
   * Share accepted of the queries of relatives, by relation ("sisters"), and of strangers of the same, harder pictures
   * ("strangers").
   */
  readonly relatives?: Readonly<Record<string, MeasuredRate>> | undefined;
};

/**
 * Points for members with this many samples, in falling order of rate and distance, and from how much they were
 * measured.
 */
export type CalibrationCurve = {
  readonly sampleCount: number;
  readonly members?: number | undefined;
  readonly strangerComparisons?: number | undefined;
  readonly points: readonly CalibrationPoint[];
};

/** A set of pictures that was measured on. */
export type CalibrationDataSet = {
  readonly name: string;
  readonly people: number;
  readonly pictures: number;
  readonly withoutFace: number;
};

/** What a calibration was made from, and how to make it again. */
export type CalibrationEvidence = {
  readonly strangers: CalibrationDataSet;
  readonly relatives: CalibrationDataSet | null;
  /** SHA-256 of each model, by its file. */
  readonly models: Readonly<Record<string, string>>;
  /** The id of the embedder it was measured with; absent in files of before that was noted. */
  readonly embedder?: string | undefined;
  /** The id of the crowd it was measured with; null for none, absent in files of before that was noted. */
  readonly crowd?: string | null | undefined;
  readonly pipelineVersion: number;
  readonly command: string;
};

/**
 * How often strangers of one group are taken for each other, at the threshold of each level: one sample a member, one
 * member in the household.
 */
export type GroupRates = {
  /** Values of labels, as "asian women", or several groups together, as "adults". */
  readonly name: string;
  readonly people: number;
  readonly comparisons: number;
  readonly levels: Readonly<Record<SecurityLevel, MeasuredRate>>;
};

/** What was measured by group, on people whom the curves were not fitted on where that could be. */
export type MeasuredGroups = {
  readonly set: CalibrationDataSet;
  /** Pairs that look like one person under two names; without them every rate is a lower bound. */
  readonly leftOut: number;
  readonly measured: readonly GroupRates[];
};

/** Distance to false match rate, measured on strangers; `margin` is the lead the best member needs over the second. */
export type Calibration = {
  readonly version: number;
  /** Where the curves come from, in words for people. */
  readonly provenance: string;
  readonly margin: number;
  readonly curves: readonly CalibrationCurve[];
  readonly groups?: MeasuredGroups | undefined;
  readonly evidence?: CalibrationEvidence | undefined;
};

/** A place of a line: `y` at `x`. */
type LinePoint = readonly [x: number, y: number];

/** Straight-line interpolation, continued beyond the ends along the last segment. */
export function interpolate(x: number, [x0, y0]: LinePoint, [x1, y1]: LinePoint): number {
  return x1 === x0 ? y0 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}

/** The pair of neighbours in a sorted list that surrounds, or lies nearest to, a place. */
export function neighbours<T>(list: readonly T[], isBefore: (item: T) => boolean): [T, T] {
  const after = list.findIndex((item) => !isBefore(item));
  const upper = Math.min(
    Math.max(after === -1 ? list.length - 1 : after, Math.min(1, list.length - 1)),
    list.length - 1,
  );
  return [list[Math.max(0, upper - 1)] as T, list[upper] as T];
}

function distanceOnCurve(curve: CalibrationCurve, falseMatchRate: number): number {
  const [above, below] = neighbours(curve.points, (point) => point.falseMatchRate > falseMatchRate);
  const reached = interpolate(
    Math.log(falseMatchRate),
    [Math.log(above.falseMatchRate), above.distance],
    [Math.log(below.falseMatchRate), below.distance],
  );
  return Math.max(0, reached);
}

/**
 * The distance at or below which a member with `sampleCount` samples is accepted, so that a stranger is taken for
 * *some* member of a household of `memberCount` at most at `falseMatchRate` (union bound: each member gets an equal
 * part). Between the measured sample counts the curves are interpolated; beyond the last one it is used as it is.
 */
export function thresholdFor(
  calibration: Calibration,
  falseMatchRate: number,
  sampleCount: number,
  memberCount: number,
): number {
  const rate = falseMatchRate / Math.max(1, memberCount);
  const [few, many] = neighbours(calibration.curves, (curve) => curve.sampleCount < sampleCount);
  const count = Math.min(Math.max(sampleCount, few.sampleCount), many.sampleCount);
  return interpolate(
    Math.log(count),
    [Math.log(few.sampleCount), distanceOnCurve(few, rate)],
    [Math.log(many.sampleCount), distanceOnCurve(many, rate)],
  );
}
