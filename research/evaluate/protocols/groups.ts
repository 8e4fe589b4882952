import { Refusal } from '../../refusal.ts';
import { strangerGroup } from '../../statistics/comparisons.ts';
import { compareStrangers, onePersonGroup } from '../../statistics/group-rates.ts';
import { type Dataset, loadDataset, numberUnits } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import { type LabelGroup, labelGroups } from '../groups/label-groups.ts';
import { type GroupFigures, measureGroups } from '../groups/measure-groups.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { groupHeadlines, groupTable } from '../output/group-tables.ts';
import { countText } from '../output/number-text.ts';
import { nearestPairs } from '../output/shown-pairs.ts';
import type { ShownPairs } from '../output/summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { readLabelList } from '../pictures/label-list.ts';
import { groupPlot } from '../plots/group-plot.ts';

function shownStrangers({ pictures }: Dataset, people: LabelGroup['people'], { spaceWithout }: Lab): ShownPairs[] {
  const own = pictures.filter(({ person }) => people.has(person));
  const personOf = numberUnits(own.map(({ person }) => person));
  const comparisons = compareStrangers(
    own.map(({ face }, i) => ({ face, person: personOf[i] as number })),
    (picture) => spaceWithout(own[picture] as EmbeddedPicture),
  );
  const names = ['same person', 'strangers', 'look like one person'];
  return [
    { title: 'Nearest strangers', wanted: [strangerGroup] },
    { title: 'Left out: pairs that look like one person', wanted: [onePersonGroup] },
  ].map((list) => nearestPairs(comparisons, own, names, list));
}

const plain = (groups: readonly GroupFigures[]) =>
  groups.map(({ levels, ...group }) => ({
    ...group,
    levels: Object.fromEntries(levels.map(({ level, rate, low, high, hits }) => [level, { rate, low, high, hits }])),
  }));

function chartOf(groups: readonly GroupFigures[]) {
  const panels = (groups[0]?.levels ?? []).map(({ level, promisedRate }, i) => ({
    title: level,
    promisedRate,
    rates: groups.flatMap(({ levels }) => levels[i] ?? []),
  }));
  return groupPlot(
    'groups',
    groups.map(({ name }) => name),
    panels,
  );
}

/**
 * How often strangers of one group are taken for each other: of a folder of people and a list of labels.
 * @throws Refusal `notFound` or `invalid` when the list cannot be read or names nobody who has a picture
 */
export async function evaluateGroups(lab: Lab, root: string, labelsFile: string): Promise<Evaluation> {
  const labels = await readLabelList(labelsFile);
  const dataset = await loadDataset(findPictures(root, 'people'), lab);
  const people = new Set(dataset.pictures.map(({ person }) => person));
  const groups = labelGroups(people, labels);
  const everybody = groups.at(-1);
  if (everybody === undefined || everybody.people.size < 2)
    throw new Refusal('invalid', `The list of labels ${labelsFile} names no two people of ${root}.`);
  const figures = measureGroups(dataset, groups, lab);
  const all = figures.at(-1);
  const thresholds =
    all?.levels.map(({ level, promisedRate, threshold }) => ({ level, promisedRate, threshold })) ?? [];
  return {
    dataset: dataset.counts,
    figures: { levels: thresholds, unlabelled: people.size - everybody.people.size, groups: plain(figures) },
    summary: {
      title: 'By group',
      headlines: [
        ...groupHeadlines(figures),
        {
          label: 'Left out',
          value: countText(all?.leftOut ?? 0),
          detail: 'pairs that look like one person under two names',
        },
        {
          label: 'Without a label',
          value: countText(people.size - everybody.people.size),
          detail: 'people of the folder',
        },
      ],
      charts: [chartOf(figures)],
      tables: [groupTable(figures)],
      worst: shownStrangers(dataset, everybody.people, lab),
    },
  };
}
