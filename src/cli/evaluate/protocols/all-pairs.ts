import { type Comparisons, compareAllPairs, genuineGroup, strangerGroup } from '../../../core/evaluation/comparisons.ts';
import { levelFigures } from '../../../core/evaluation/level-figures.ts';
import { pairFigures } from '../../../core/evaluation/pair-figures.ts';
import { FamiliarError } from '../../../shared/result.ts';
import { type Dataset, loadDataset, numberUnits } from '../dataset.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { countText, percent } from '../output/number-text.ts';
import { distanceChart, errorCharts } from '../output/pair-charts.ts';
import { acceptRateTable, levelTable, pairHeadlines } from '../output/pair-tables.ts';
import { plainLevels } from '../output/plain-levels.ts';
import { furthestPairs, nearestPairs } from '../output/shown-pairs.ts';
import { findPictures } from '../pictures/find-pictures.ts';

/** Names of the two groups of pairs. */
export const pairGroups = ['same person', 'strangers'] as const;

/** Every picture of a set of people against every other one. */
export function comparePeople({ pictures }: Dataset): { comparisons: Comparisons; personOf: Uint32Array } {
  const personOf = numberUnits(pictures.map(({ person }) => person));
  const groupOf = (a: number, b: number): number => (personOf[a] === personOf[b] ? genuineGroup : strangerGroup);
  const comparisons = compareAllPairs(
    pictures.map(({ embedding }) => embedding),
    groupOf,
  );
  return { comparisons, personOf };
}

/**
 * Scores every genuine and impostor pair of a folder with one folder per person.
 * @throws FamiliarError `invalid` when there are no two people, or nobody has two pictures.
 */
export async function evaluateAllPairs(lab: Lab, root: string): Promise<Evaluation> {
  const dataset = await loadDataset(findPictures(root, 'people'), lab);
  const { comparisons, personOf } = comparePeople(dataset);
  const options = { unitOf: personOf, impostorGroup: strangerGroup, replicates: lab.replicates, random: lab.random() };
  const figures = pairFigures(comparisons, options);
  if (figures === null) throw new FamiliarError('invalid', 'All pairs need two people, and somebody with two pictures.');
  const levels = levelFigures(comparisons, { ...options, calibration: lab.calibration, shots: 1 });
  const { counts, pictures } = dataset;
  return {
    dataset: counts,
    figures: { pairs: figures, levels: plainLevels(levels, pairGroups) },
    summary: {
      title: 'All pairs',
      headlines: [
        ...pairHeadlines(figures),
        {
          label: 'Faces found',
          value: percent(1 - counts.withoutFace.length / counts.pictures),
          detail: `${countText(counts.pictures)} pictures of ${countText(counts.people)} people`,
        },
      ],
      charts: [
        ...errorCharts([{ label: 'against strangers', series: 1, figures }]),
        distanceChart(
          comparisons,
          [
            { label: 'same person', series: 0, groups: [genuineGroup] },
            { label: 'strangers', series: 1, groups: [strangerGroup] },
          ],
          lab.calibration,
        ),
      ],
      tables: [
        acceptRateTable(figures, 'Genuine pairs accepted at each false match rate'),
        levelTable(levels, pairGroups, 'At the security levels', 'One sample a member, one member in the household. Intervals: 95 %, people drawn anew.'),
      ],
      worst: [nearestPairs(comparisons, pictures, pairGroups, [strangerGroup], 'Worst false matches'), furthestPairs(comparisons, pictures, pairGroups)],
    },
  };
}
