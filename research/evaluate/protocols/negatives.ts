import { basename } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { unnamedRelation } from '../../statistics/kin-relations.ts';
import { chooseStep, costKind, gainKind, type NegativeGoal } from '../../statistics/negatives/choose-step.ts';
import { negativeRules } from '../../statistics/negatives/rules.ts';
import { cellsOf, countsAt, shareOf, type Tally } from '../../statistics/negatives/tally.ts';
import { type Half, halves } from '../crowd/halves.ts';
import { type DatasetCounts, loadDataset } from '../dataset.ts';
import { readKinList } from '../families.ts';
import { labelGroups } from '../groups/label-groups.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { type NegativeSet, tryNegatives } from '../negatives/try-negatives.ts';
import {
  type Choice,
  choiceTable,
  choiceText,
  gainAndCostTable,
  groupTable,
  type HeldOut,
  hardCostTable,
  ownFaceTable,
  type PairGroup,
} from '../output/negative-tables.ts';
import { countText, percent } from '../output/number-text.ts';
import type { Headline } from '../output/summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import type { KinPair } from '../pictures/kin-list.ts';
import { readLabelList } from '../pictures/label-list.ts';

export type NegativeOptions = {
  readonly people?: readonly string[];
  readonly families?: readonly string[];
  readonly kin?: string;
  readonly labels?: string;
  readonly shots: readonly number[];
  readonly draws: number;
};

export const negativeDefaults = { shots: [1, 3, 5], draws: 20 };

async function loadSets({ people = [], families = [] }: NegativeOptions, lab: Lab): Promise<NegativeSet[]> {
  const folders = [
    ...people.map((root) => ({ root, layout: 'people' as const })),
    ...families.map((root) => ({ root, layout: 'families' as const })),
  ];
  const sets: NegativeSet[] = [];
  for (const { root, layout } of folders)
    sets.push({ name: basename(root), dataset: await loadDataset(findPictures(root, layout), lab) });
  return sets;
}

/** The counts of all sets as one. */
function countsOf(sets: readonly NegativeSet[]): DatasetCounts {
  const counts = sets.map(({ dataset }) => dataset.counts);
  const sum = (numberOf: (one: DatasetCounts) => number): number =>
    counts.reduce((total, one) => total + numberOf(one), 0);
  return {
    pictures: sum(({ pictures }) => pictures),
    people: sum(({ people }) => people),
    families: sum(({ families }) => families ?? 0),
    withoutFace: counts.flatMap(({ withoutFace }) => withoutFace),
    severalFaces: sum(({ severalFaces }) => severalFaces),
    unreadable: counts.flatMap(({ unreadable }) => unreadable),
    duplicates: counts.flatMap(({ duplicates }) => duplicates),
    ignoredFiles: sum(({ ignoredFiles }) => ignoredFiles),
    fromCache: sum(({ fromCache }) => fromCache),
    computed: sum(({ computed }) => computed),
  };
}

/** Each relation of member and caller that occurs; strangers are those of different families, or of none. */
function relationGroups(kinPairs: readonly KinPair[], sets: readonly NegativeSet[]): PairGroup[] {
  const relationOf = new Map(
    kinPairs.flatMap(({ members: [a, b], relation }) => [
      [`${a}\n${b}`, relation],
      [`${b}\n${a}`, relation],
    ]),
  );
  const familyOf = new Map(
    sets.flatMap(({ dataset }) => dataset.pictures.map(({ person, family }) => [person, family ?? person] as const)),
  );
  const relation = (a: string, b: string): string =>
    relationOf.get(`${a}\n${b}`) ?? (familyOf.get(a) === familyOf.get(b) ? unnamedRelation : 'strangers');
  return [...new Set([...relationOf.values(), unnamedRelation, 'strangers'])].map((name) => ({
    name,
    has: (member, caller) => member !== caller && relation(member, caller) === name,
  }));
}

async function groupsOf({ kin, labels }: NegativeOptions, sets: readonly NegativeSet[]): Promise<PairGroup[]> {
  const people = new Set(sets.flatMap(({ dataset }) => dataset.pictures.map(({ person }) => person)));
  const byRelation = kin === undefined ? [] : relationGroups(await readKinList(kin), sets);
  const byLabel = labels === undefined ? [] : labelGroups(people, await readLabelList(labels));
  return [
    ...byRelation,
    ...byLabel.map((group) => ({ name: group.name, has: (member: string) => group.people.has(member) })),
  ];
}

/** What both halves choose, in turn, and what becomes of the other one. */
function chooseInTurns(
  tallies: Readonly<Record<Half, Tally>>,
  sets: readonly string[],
  { rules, goal }: { readonly rules: readonly number[]; readonly goal: NegativeGoal },
  { replicates, random }: Pick<Lab, 'replicates' | 'random'>,
): Choice {
  const steps = halves.map((half) => chooseStep(tallies[half], sets, rules, goal));
  const heldOut: HeldOut = (filter) => {
    const counts = halves.flatMap((half, turn) => {
      const at = steps[turn] ?? null;
      return at === null ? [] : countsAt(cellsOf(tallies[half === 0 ? 1 : 0], filter), at);
    });
    return shareOf(counts, { replicates, random: random() });
  };
  return { steps, heldOut };
}

function headlinesOf(sets: readonly string[], { heldOut }: Choice): Headline[] {
  return sets.flatMap((set) => {
    const [gain, cost] = [heldOut({ set, kind: gainKind }), heldOut({ set, kind: costKind })];
    return [
      {
        label: `${set}: repeated confusions removed`,
        value: gain.of === 0 ? 'none to remove' : percent(gain.rate),
        detail: `${countText(gain.of)} of ${gain.pairs} pairs of people; right sign-ins lost: ${percent(cost.rate)}`,
      },
    ];
  });
}

/**
 * What it would do to keep pictures of others as negatives: repeated confusions removed and right sign-ins lost, with
 * rules that are chosen on one half of the people and tried on the other, in turns.
 * @throws Refusal `invalid` when there are too few people for households in both halves
 */
export async function evaluateNegatives(lab: Lab, options: NegativeOptions): Promise<Evaluation> {
  const sets = await loadSets(options, lab);
  const groups = await groupsOf(options, sets);
  const tallies = tryNegatives(sets, lab, options);
  if (halves.some((half) => tallies[half].cells.size === 0))
    throw new Refusal('invalid', 'Negatives need three people with two pictures in each half of the people.');
  const names = sets.map(({ name }) => name);
  const choose = (rules: readonly number[], goal: NegativeGoal): Choice =>
    chooseInTurns(tallies, names, { rules, goal }, lab);
  const every = [...negativeRules.keys()];
  const [careful, strong] = [choose(every, 'lost'), choose(every, 'removed')];
  const rows = { sets: names, shots: options.shots };
  const tables = [
    choiceTable(names, (rule, goal) => choose([rule], goal)),
    gainAndCostTable(rows, careful, `Chosen to lose little (${choiceText(careful)})`),
    hardCostTable(rows, careful, 'Lost in the hard cases, chosen to lose little'),
    ...(groups.length === 0 ? [] : [groupTable(groups, careful)]),
    ownFaceTable(rows, careful, 'The own face as a negative, chosen to lose little'),
    hardCostTable(rows, strong, `Lost in the hard cases, chosen to remove half (${choiceText(strong)})`),
  ];
  return {
    dataset: countsOf(sets),
    figures: { chosen: { lost: careful.steps, removed: strong.steps }, tables },
    summary: { title: 'Negatives', headlines: headlinesOf(names, careful), charts: [], tables, worst: [] },
  };
}
