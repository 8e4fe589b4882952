import { type Calibration, interpolate, neighbours } from './calibration.ts';

/**
 * The share of strangers' pictures, 0 to 1, that lie at this distance or nearer to a member with one sample: the
 * calibration read backwards.
 */
export function strangerRateAt(calibration: Calibration, distance: number): number {
  const points = calibration.curves[0]?.points ?? [];
  const [above, below] = neighbours(points, (point) => point.distance > distance);
  const rate = Math.exp(
    interpolate(
      distance,
      [above.distance, Math.log(above.falseMatchRate)],
      [below.distance, Math.log(below.falseMatchRate)],
    ),
  );
  return Math.min(1, rate);
}
