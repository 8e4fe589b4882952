import { Refusal } from '../../refusal.ts';
import { type Comparisons, compareAllPairs, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { levelFigures } from '../../statistics/level-figures.ts';
import { pairFigures } from '../../statistics/pair-figures.ts';
import { type Dataset, loadDataset, numberUnits } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { countText, percent } from '../output/number-text.ts';
import { pairHeadlines } from '../output/pair-tables.ts';
import { plainLevels } from '../output/plain-levels.ts';
import { pairGroups, strangerSummary } from '../output/stranger-summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { narrowToPeople } from '../pictures/people-list.ts';

/** Every picture of a set of people against every other one. */
export function comparePeople(
  { pictures }: Dataset,
  { spaceWithout }: Pick<Lab, 'spaceWithout'>,
): { comparisons: Comparisons; personOf: Uint32Array } {
  const personOf = numberUnits(pictures.map(({ person }) => person));
  const groupOf = (a: number, b: number): number => (personOf[a] === personOf[b] ? genuineGroup : strangerGroup);
  const comparisons = compareAllPairs(
    pictures.map(({ face }) => face),
    groupOf,
    (picture) => spaceWithout(pictures[picture] as EmbeddedPicture),
  );
  return { comparisons, personOf };
}

/**
 * Scores every genuine and impostor pair of a folder with one folder per person.
 * @throws Refusal `invalid` when there are no two people, or nobody has two pictures.
 * @param peopleFile a list of the people to take, one a line; everybody without it
 */
export async function evaluateAllPairs(lab: Lab, root: string, peopleFile?: string): Promise<Evaluation> {
  const folder = findPictures(root, 'people');
  const dataset = await loadDataset(peopleFile === undefined ? folder : await narrowToPeople(folder, peopleFile), lab);
  const { comparisons, personOf } = comparePeople(dataset, lab);
  const options = { unitOf: personOf, impostorGroup: strangerGroup, replicates: lab.replicates, random: lab.random() };
  const figures = pairFigures(comparisons, options);
  if (figures === null) throw new Refusal('invalid', 'All pairs need two people, and somebody with two pictures.');
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
      ...strangerSummary({ comparisons, pictures, figures, levels, calibration: lab.calibration }),
    },
  };
}
