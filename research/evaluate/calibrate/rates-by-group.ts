import type { SecurityLevel } from '#contract/security-levels.ts';
import type { Calibration, MeasuredGroups, MeasuredRate } from '#core/recognition/calibration.ts';
import { Refusal } from '../../refusal.ts';
import { loadDataset } from '../dataset.ts';
import { labelGroups } from '../groups/label-groups.ts';
import { measureGroups } from '../groups/measure-groups.ts';
import type { Lab } from '../lab.ts';
import { findPictures, type PictureFolder } from '../pictures/find-pictures.ts';
import { type LabelList, readLabelList } from '../pictures/label-list.ts';
import { describeSet } from './measure-sets.ts';

/** Where pictures of people lie, what each of them is, and what the set is called. */
export type GroupOptions = { readonly groups?: string; readonly groupsName?: string; readonly labels?: string };

const roundTo3 = (value: number): number => Number(value.toPrecision(3));

/** People whose labels were read, yet to be measured. */
export type LabelledPeople = { readonly name: string; readonly folder: PictureFolder; readonly labels: LabelList };

/**
 * Finds the people of the options; null where they name none.
 * @throws Refusal `notFound` or `invalid` when the folder or the list of labels cannot be used
 */
export async function findLabelledPeople({ groups, groupsName, labels }: GroupOptions): Promise<LabelledPeople | null> {
  if (groups === undefined && labels === undefined) return null;
  if (groups === undefined || labels === undefined)
    throw new Refusal('invalid', 'Give --groups and --labels together.');
  const folder = findPictures(groups, 'people');
  return { name: groupsName ?? groups, folder, labels: await readLabelList(labels) };
}

/** Rates by group at the thresholds of a calibration. */
export async function ratesByGroup(
  lab: Lab,
  { name: setName, folder, labels }: LabelledPeople,
  calibration: Calibration,
): Promise<MeasuredGroups> {
  const dataset = await loadDataset(folder, lab);
  const people = new Set(dataset.pictures.map(({ person }) => person));
  const figures = measureGroups(dataset, labelGroups(people, labels), { ...lab, calibration });
  return {
    set: describeSet(setName, dataset),
    leftOut: figures.at(-1)?.leftOut ?? 0,
    measured: figures.map(({ name, people: count, comparisons, levels }) => ({
      name,
      people: count,
      comparisons,
      levels: Object.fromEntries(
        levels.map(({ level, rate, low, high }) => [
          level,
          { rate: roundTo3(rate), low: roundTo3(low), high: roundTo3(high) },
        ]),
      ) as Record<SecurityLevel, MeasuredRate>,
    })),
  };
}
