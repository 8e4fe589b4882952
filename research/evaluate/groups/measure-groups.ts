import { compareStrangers, type StrangerRates, strangerRates } from '../../statistics/group-rates.ts';
import { type Dataset, numberUnits } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import type { Lab } from '../lab.ts';
import type { LabelGroup } from './label-groups.ts';

/** The rates of one group, by its name. */
export type GroupFigures = { readonly name: string } & StrangerRates;

/** Strangers taken for each other within each group, each group by itself. */
export function measureGroups(
  { pictures }: Dataset,
  groups: readonly LabelGroup[],
  {
    calibration,
    replicates,
    random,
    spaceWithout,
  }: Pick<Lab, 'calibration' | 'replicates' | 'random' | 'spaceWithout'>,
): GroupFigures[] {
  return groups.map(({ name, people }) => {
    const own = pictures.filter(({ person }) => people.has(person));
    const unitOf = numberUnits(own.map(({ person }) => person));
    const comparisons = compareStrangers(
      own.map(({ face }, i) => ({ face, person: unitOf[i] as number })),
      (picture) => spaceWithout(own[picture] as EmbeddedPicture),
    );
    return { name, ...strangerRates(comparisons, unitOf, { calibration, replicates, random: random() }) };
  });
}
