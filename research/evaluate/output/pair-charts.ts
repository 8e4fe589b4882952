import { falseMatchRateOf, securityLevels } from '#contract/security-levels.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import type { Comparisons } from '../../statistics/comparisons.ts';
import { histogram } from '../../statistics/histogram.ts';
import type { PairFigures } from '../../statistics/pair-figures.ts';
import type { Chart } from '../plots/chart.ts';
import { distancePlot } from '../plots/distance-plot.ts';
import { detPlot, type ErrorSeries, rocPlot } from '../plots/error-plots.ts';
import type { Mark } from '../plots/threshold-marks.ts';
import { oddsText } from './number-text.ts';

/** Bins for each tenth of distance: fewer where the pairs are few. */
const [coarse, fine] = [4, 8];

/** ROC and DET of one or more kinds of impostors. */
export function errorCharts(
  series: readonly { readonly label: string; readonly series: number; readonly figures: PairFigures }[],
): Chart[] {
  const shown: ErrorSeries[] = series.map(({ label, series: colour, figures }) => ({
    label,
    series: colour,
    curve: figures.curve,
    lowestRate: figures.lowestClaimableRate,
  }));
  return shown.length === 0 ? [] : [rocPlot('roc', shown), detPlot('det', shown)];
}

/** Spread of the distances of some sets of groups, with the levels' thresholds for a member with one sample. */
export function distanceChart(
  comparisons: Comparisons,
  series: readonly { readonly label: string; readonly series: number; readonly groups: readonly number[] }[],
  calibration: Calibration,
): Chart {
  const spread = series.map(({ label, series: colour, groups }) => {
    const wanted = new Set(groups);
    const distances = comparisons.distance.filter(
      (distance, row) => Number.isFinite(distance) && wanted.has(comparisons.group[row] as number),
    );
    return { label: `${label} (${distances.length.toLocaleString('en-US')})`, series: colour, distances };
  });
  const shown = spread.filter(({ distances }) => distances.length > 0);
  const tenths = Math.ceil(
    10 * Math.max(...shown.map(({ distances }) => distances.reduce((most, distance) => Math.max(most, distance), 0))),
  );
  const bins = tenths * (Math.min(...shown.map(({ distances }) => distances.length)) < 2000 ? coarse : fine);
  return distancePlot(
    'distances',
    shown.map(({ distances, ...rest }) => ({ ...rest, histogram: histogram(distances, 0, tenths / 10, bins) })),
    levelMarks(calibration),
  );
}

/** The security levels' thresholds for a member with one sample, alone in the household. */
export function levelMarks(calibration: Calibration): Mark[] {
  return securityLevels.map((level) => ({
    distance: thresholdFor(calibration, falseMatchRateOf(level), 1, 1),
    label: `${level}: ${oddsText(falseMatchRateOf(level))}`,
  }));
}
