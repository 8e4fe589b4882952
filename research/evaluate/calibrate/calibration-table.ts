import type { CalibrationCurve, MeasuredRate } from '#core/recognition/calibration.ts';
import { countText, distanceText, oddsText, percent, percentRange } from '../output/number-text.ts';
import type { Table } from '../output/summary.ts';

const withRange = (measured: MeasuredRate | undefined): string =>
  measured === undefined ? '' : `${percent(measured.rate)} (${percentRange(measured)})`;

/** One curve of a calibration as a table. */
export function calibrationTable({
  sampleCount,
  members = 0,
  strangerComparisons = 0,
  points,
}: CalibrationCurve): Table {
  const relations = Object.keys(points[0]?.relatives ?? {});
  return {
    title: `Members with ${sampleCount === 1 ? 'one sample' : `${sampleCount} samples`}`,
    note: `${countText(members)} members, ${countText(strangerComparisons)} comparisons with strangers. Intervals: 95 %, people or families drawn anew.`,
    columns: [
      'strangers accepted',
      'distance',
      '95 %',
      'members refused',
      ...relations.map((relation) => (relation === 'strangers' ? 'strangers of that set' : relation)),
    ],
    rows: points.map(({ falseMatchRate, distance, interval, falseNonMatch, relatives }) => [
      oddsText(falseMatchRate),
      distanceText(distance),
      interval === undefined ? 'as with fewer samples' : percentRange(interval),
      withRange(falseNonMatch),
      ...relations.map((relation) => withRange(relatives?.[relation])),
    ]),
  };
}
