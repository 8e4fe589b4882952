import type { Calibration } from '#core/recognition/calibration.ts';
import { type Comparisons, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import type { LevelFigures } from '../../statistics/level-figures.ts';
import type { PairFigures } from '../../statistics/pair-figures.ts';
import type { Dataset } from '../dataset.ts';
import { distanceChart, errorCharts } from './pair-charts.ts';
import { acceptRateTable, levelTable } from './pair-tables.ts';
import { furthestPairs, nearestPairs, worstFalseMatches } from './shown-pairs.ts';
import type { Summary } from './summary.ts';

/** Names of the two groups of pairs. */
export const pairGroups = ['same person', 'strangers'] as const;

type Measured = {
  readonly comparisons: Comparisons;
  readonly pictures: Dataset['pictures'];
  readonly figures: PairFigures;
  readonly levels: readonly LevelFigures[];
  readonly calibration: Calibration;
};

/** Charts, tables and worst pairs that show genuine pairs against pairs of strangers. */
export function strangerSummary({
  comparisons,
  pictures,
  figures,
  levels,
  calibration,
}: Measured): Pick<Summary, 'charts' | 'tables' | 'worst'> {
  const series = [
    { label: pairGroups[0], series: 0, groups: [genuineGroup] },
    { label: pairGroups[1], series: 1, groups: [strangerGroup] },
  ];
  return {
    charts: [
      ...errorCharts([{ label: 'against strangers', series: 1, figures }]),
      distanceChart(comparisons, series, calibration),
    ],
    tables: [
      acceptRateTable(figures, 'Genuine pairs accepted at each false match rate'),
      levelTable(
        levels,
        pairGroups,
        'At the security levels',
        'One sample a member, one member in the household. Intervals: 95 %, people drawn anew.',
      ),
    ],
    worst: [
      nearestPairs(comparisons, pictures, pairGroups, worstFalseMatches),
      furthestPairs(comparisons, pictures, pairGroups),
    ],
  };
}
