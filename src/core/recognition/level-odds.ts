import type { LevelOdds } from '#contract/household.ts';
import { falseMatchRateOf, type SecurityLevel } from '#contract/security-levels.ts';
import {
  type Calibration,
  type CalibrationCurve,
  type CalibrationPoint,
  interpolate,
  neighbours,
  thresholdFor,
} from './calibration.ts';

/** The measured curve whose number of samples is nearest to the member's, from below where it can be. */
function curveFor(calibration: Calibration, sampleCount: number): CalibrationCurve {
  const fitting = calibration.curves.findLast((curve) => curve.sampleCount <= sampleCount);
  return fitting ?? (calibration.curves[0] as CalibrationCurve);
}

/**
 * A rate that was measured at the points of a curve, read off at a distance; null when a neighbouring point lacks it.
 */
function rateAt(
  points: readonly CalibrationPoint[],
  distance: number,
  rateOf: (point: CalibrationPoint) => number | undefined,
): number | null {
  const measured = points.filter((point) => rateOf(point) !== undefined);
  if (measured.length === 0) return null;
  const [above, below] = neighbours(measured, (point) => point.distance > distance);
  const rate = interpolate(
    distance,
    [above.distance, rateOf(above) as number],
    [below.distance, rateOf(below) as number],
  );
  return Math.min(1, Math.max(0, rate));
}

/** The odds of a level for a member with `sampleCount` samples in a household of `memberCount`. */
export function levelOdds(
  calibration: Calibration,
  level: SecurityLevel,
  sampleCount: number,
  memberCount: number,
): LevelOdds {
  const strangerRate = falseMatchRateOf(level);
  const distance = thresholdFor(calibration, strangerRate, sampleCount, memberCount);
  const { points } = curveFor(calibration, sampleCount);
  const relations = [...new Set(points.flatMap((point) => Object.keys(point.relatives ?? {})))].filter(
    (relation) => relation !== 'strangers',
  );
  return {
    level,
    strangerRate,
    relatives: relations.map((relation) => ({
      relation,
      rate: rateAt(points, distance, (point) => point.relatives?.[relation]?.rate) ?? 0,
    })),
    falseNonMatchRate: rateAt(points, distance, (point) => point.falseNonMatch?.rate),
    groups: (calibration.groups?.measured ?? []).map(({ levels, ...group }) => ({ ...group, ...levels[level] })),
  };
}
