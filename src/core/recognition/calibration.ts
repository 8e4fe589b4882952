import type { SecurityLevel } from '../../shared/household.ts';

/** At `distance` or nearer, this share of comparisons with strangers is accepted. */
export type CalibrationPoint = { readonly falseMatchRate: number; readonly distance: number };

/** Points for members with this many samples, in falling order of rate and distance. */
export type CalibrationCurve = { readonly sampleCount: number; readonly points: readonly CalibrationPoint[] };

/** Distance to false match rate, measured on strangers; `margin` is the lead the best member needs over the second. */
export type Calibration = {
  readonly version: number;
  readonly provenance: string;
  readonly margin: number;
  readonly curves: readonly CalibrationCurve[];
};

/** How often one attempt may let a stranger in, as a rate. */
export const falseMatchRateOf: Readonly<Record<SecurityLevel, number>> = { relaxed: 1e-3, balanced: 1e-4, strict: 1e-5 };

/** Straight-line interpolation, continued beyond the ends along the last segment. */
function interpolate(x: number, x0: number, y0: number, x1: number, y1: number): number {
  return x1 === x0 ? y0 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}

/** The pair of neighbours in a sorted list that surrounds, or lies nearest to, a place. */
function neighbours<T>(list: readonly T[], isBefore: (item: T) => boolean): [T, T] {
  const after = list.findIndex((item) => !isBefore(item));
  const upper = Math.min(Math.max(after === -1 ? list.length - 1 : after, Math.min(1, list.length - 1)), list.length - 1);
  return [list[Math.max(0, upper - 1)] as T, list[upper] as T];
}

function distanceOnCurve(curve: CalibrationCurve, falseMatchRate: number): number {
  const [above, below] = neighbours(curve.points, (point) => point.falseMatchRate > falseMatchRate);
  const reached = interpolate(Math.log(falseMatchRate), Math.log(above.falseMatchRate), above.distance, Math.log(below.falseMatchRate), below.distance);
  return Math.max(0, reached);
}

/**
 * The distance at or below which a member with `sampleCount` samples is accepted, so that a stranger is taken for
 * *some* member of a household of `memberCount` at most at `falseMatchRate` (union bound: each member gets an equal part).
 * Between the measured sample counts the curves are interpolated; beyond the last one it is used as it is.
 */
export function thresholdFor(calibration: Calibration, falseMatchRate: number, sampleCount: number, memberCount: number): number {
  const rate = falseMatchRate / Math.max(1, memberCount);
  const [few, many] = neighbours(calibration.curves, (curve) => curve.sampleCount < sampleCount);
  const count = Math.min(Math.max(sampleCount, few.sampleCount), many.sampleCount);
  return interpolate(Math.log(count), Math.log(few.sampleCount), distanceOnCurve(few, rate), Math.log(many.sampleCount), distanceOnCurve(many, rate));
}
