import {
  defaultSecurityLevel,
  falseMatchRateOf,
  type SecurityLevel,
  securityLevels,
} from '#contract/security-levels.ts';
import { Refusal } from '../../refusal.ts';
import { type Comparisons, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { evaluateHouseholds, type Family, type HouseholdOutcome } from '../../statistics/households.ts';
import { type LevelFigures, levelFigures } from '../../statistics/level-figures.ts';
import type { PairFigures } from '../../statistics/pair-figures.ts';
import { pairFigures } from '../../statistics/pair-figures.ts';
import { type Dataset, loadDataset } from '../dataset.ts';
import { compareFamilies, type FamilyGroups, groupFamilies, readKinList } from '../families.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { acceptChart, confusionTable, marginChart, marginTable, medianTable } from '../output/household-views.ts';
import { countText, distanceText, percent } from '../output/number-text.ts';
import { distanceChart, errorCharts } from '../output/pair-charts.ts';
import { acceptRateTable, levelTable } from '../output/pair-tables.ts';
import { plainLevels } from '../output/plain-levels.ts';
import { furthestPairs, nearestPairs } from '../output/shown-pairs.ts';
import type { Table } from '../output/summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';

export type HouseholdOptions = {
  readonly shots: readonly number[];
  readonly draws: number;
  readonly margins: readonly number[];
};

export const householdDefaults: HouseholdOptions = {
  shots: [1, 3],
  draws: 20,
  margins: [0, 0.03, 0.05, 0.07, 0.09, 0.12],
};

/** What became of sign-ins at one security level, for each margin. */
export type LevelOutcomes = { readonly level: SecurityLevel; readonly outcomes: readonly HouseholdOutcome[] };

type ByShots = {
  readonly shots: number;
  readonly levels: readonly LevelFigures[];
  readonly signIns: readonly LevelOutcomes[];
};

function familiesOf({ pictures }: Dataset): Family[] {
  return [...Map.groupBy(pictures, ({ family }) => family ?? '')].map(([name, own]) => ({
    name,
    members: [...Map.groupBy(own, ({ person }) => person)].map(([person, pictureList]) => ({
      name: person,
      faces: pictureList.map(({ face }) => face),
    })),
  }));
}

/** What the protocol measured, before it is laid out. */
type Measured = {
  readonly dataset: Dataset;
  readonly groups: FamilyGroups;
  readonly comparisons: Comparisons;
  readonly strangers: PairFigures;
  readonly kin: PairFigures | null;
  readonly byShots: readonly ByShots[];
};

/** How the intervals are drawn: whole families anew. */
type Sampled = Pick<Parameters<typeof pairFigures>[1], 'unitOf' | 'replicates' | 'random'>;

/** Accept rates and sign-ins with one number of samples a member. */
function measureShots(
  {
    dataset,
    groups,
    comparisons,
    sampled,
  }: Pick<Measured, 'dataset' | 'groups' | 'comparisons'> & { sampled: Sampled },
  shots: number,
  lab: Lab,
  options: HouseholdOptions,
): ByShots {
  const { draws } = options;
  const { calibration, replicates, space, spaceWithout } = lab;
  const own =
    shots === 1 ? comparisons : compareFamilies(dataset, groups, { shots, draws, random: lab.random(), spaceWithout });
  const levels = levelFigures(own, { ...sampled, calibration, shots });
  const families = familiesOf(dataset);
  const signIns = securityLevels.map((level) => ({
    level,
    outcomes: evaluateHouseholds(families, {
      ...options,
      shots,
      falseMatchRate: falseMatchRateOf(level),
      calibration,
      replicates,
      random: lab.random(),
      space,
    }),
  }));
  return { shots, levels, signIns };
}

function chartsOf({ comparisons, groups, strangers, kin, byShots }: Measured, { calibration }: Lab) {
  return [
    ...errorCharts([
      { label: 'against strangers', series: 1, figures: strangers },
      ...(kin === null ? [] : [{ label: 'against relatives', series: 2, figures: kin }]),
    ]),
    distanceChart(
      comparisons,
      [
        { label: 'same person', series: 0, groups: [genuineGroup] },
        { label: 'strangers', series: 1, groups: [strangerGroup] },
        { label: 'relatives', series: 2, groups: groups.kin },
      ],
      calibration,
    ),
    acceptChart(comparisons, groups, calibration),
    ...byShots.map(({ shots, signIns }) => marginChart(shots, signIns)),
  ];
}

function tablesOf({ comparisons, groups, strangers, kin, byShots }: Measured, { calibration }: Lab): Table[] {
  return [
    medianTable(comparisons, groups),
    ...byShots.map(({ shots, levels }) =>
      levelTable(
        levels,
        groups.names,
        `Accepted by relation, ${samplesText(shots)} a member`,
        'At the thresholds calibrated on strangers. Intervals: 95 %, families drawn anew.',
      ),
    ),
    ...byShots.flatMap(({ shots, signIns }) => signIns.map((one) => marginTable(shots, one))),
    ...byShots.map(({ shots, signIns }) => confusionTable(shots, signIns, calibration.margin)),
    acceptRateTable(strangers, 'Genuine pairs accepted, against strangers of the same set'),
    ...(kin === null ? [] : [acceptRateTable(kin, 'Genuine pairs accepted, against relatives')]),
  ];
}

function layOut(measured: Measured, lab: Lab): Evaluation {
  const { dataset, groups, comparisons, strangers, kin, byShots } = measured;
  const nearest = { relatives: groups.kin, strangers: [strangerGroup] };
  return {
    dataset: dataset.counts,
    figures: {
      missingKinPairs: groups.missingPairs,
      againstStrangers: strangers,
      againstRelatives: kin,
      byShots: byShots.map(({ shots, levels, signIns }) => ({
        shots,
        levels: plainLevels(levels, groups.names),
        signIns,
      })),
    },
    summary: {
      title: 'Households',
      headlines: headlines(byShots, dataset, lab),
      charts: chartsOf(measured, lab),
      tables: tablesOf(measured, lab),
      worst: [
        ...Object.entries(nearest).map(([who, wanted]) =>
          nearestPairs(comparisons, dataset.pictures, groups.names, { title: `Nearest ${who}`, wanted }),
        ),
        furthestPairs(comparisons, dataset.pictures, groups.names),
      ],
    },
  };
}

/**
 * Who is taken for whom inside families: accept rates by relation at the security levels, and sign-ins of enrolled
 * families at several margins.
 * @throws Refusal `notFound` or `invalid` when there are no families with two members, or the list of relatives is
 * broken.
 */
export async function evaluateHouseholdProtocol(
  lab: Lab,
  root: string,
  kinFile: string,
  options: HouseholdOptions,
): Promise<Evaluation> {
  const kinPairs = await readKinList(kinFile);
  const dataset = await loadDataset(findPictures(root, 'families'), lab);
  const groups = groupFamilies(dataset, kinPairs);
  const comparisons = compareFamilies(dataset, groups, {
    shots: 1,
    draws: 1,
    random: lab.random(),
    spaceWithout: lab.spaceWithout,
  });
  const sampled: Sampled = { unitOf: groups.familyOf, replicates: lab.replicates, random: lab.random() };
  const strangers = pairFigures(comparisons, { ...sampled, impostorGroup: strangerGroup });
  if (strangers === null) throw new Refusal('invalid', 'Households need two families, and somebody with two pictures.');
  const kin = pairFigures(mergeKin(comparisons, groups), { ...sampled, impostorGroup: kinGroup });
  const byShots = options.shots.map((shots) =>
    measureShots({ dataset, groups, comparisons, sampled }, shots, lab, options),
  );
  return layOut({ dataset, groups, comparisons, strangers, kin, byShots }, lab);
}

const kinGroup = 2;
const samplesText = (shots: number): string => (shots === 1 ? 'one sample' : `${shots} samples`);

/** All relations as one group of impostors. */
function mergeKin(comparisons: Comparisons, { kin }: FamilyGroups): Comparisons {
  const relatives = new Set(kin);
  return { ...comparisons, group: comparisons.group.map((group) => (relatives.has(group) ? kinGroup : group)) };
}

function headlines(byShots: readonly ByShots[], dataset: Dataset, { calibration }: Lab) {
  const ofMost = byShots.at(-1);
  const outcomes = ofMost?.signIns.find(({ level }) => level === defaultSecurityLevel)?.outcomes ?? [];
  const shown = outcomes.find(({ margin }) => margin === calibration.margin) ?? outcomes[0];
  const samples = samplesText(ofMost?.shots ?? 1);
  const under = `${defaultSecurityLevel}, ${samples} a member, margin ${shown?.margin ?? ''}`;
  return [
    { label: 'Signed in rightly', value: percent(shown?.right.rate ?? 0), detail: under },
    { label: 'Signed in as a relative', value: percent(shown?.wrong.rate ?? 0), detail: under },
    {
      label: 'Families',
      value: countText(dataset.counts.families ?? 0),
      detail: `${countText(dataset.counts.pictures)} pictures of ${countText(dataset.counts.people)} people`,
    },
    { label: 'Margin in force', value: distanceText(calibration.margin), detail: 'lead over the second-best member' },
  ];
}
