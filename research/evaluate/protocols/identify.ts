import { Refusal } from '../../refusal.ts';
import type { Comparisons } from '../../statistics/comparisons.ts';
import { genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import {
  evaluateIdentification,
  type IdentificationReport,
  type PersonPictures,
} from '../../statistics/identification.ts';
import type { PairFigures } from '../../statistics/pair-figures.ts';
import { pairFigures } from '../../statistics/pair-figures.ts';
import { type Dataset, loadDataset } from '../dataset.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { countText, percent, shortPercent } from '../output/number-text.ts';
import { distanceChart, errorCharts } from '../output/pair-charts.ts';
import { furthestPairs, nearestPairs, worstFalseMatches } from '../output/shown-pairs.ts';
import { pairGroups } from '../output/stranger-summary.ts';
import type { Table } from '../output/summary.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import type { Chart } from '../plots/chart.ts';
import { identificationPlot } from '../plots/identification-plot.ts';
import { comparePeople } from './all-pairs.ts';

export type IdentifyOptions = { readonly shots: readonly number[]; readonly draws: number };

export const identifyDefaults: IdentifyOptions = { shots: [1, 3, 5], draws: 20 };

/** Rates of false positives that the table shows, and those that the plot adds. */
const tableRates = [0.1, 0.03, 0.01, 0.003, 0.001];
const plotRates = [0.5, 0.3, 0.2, 0.05, 0.02, 0.005, 0.002, 0.0005, 0.0002, 0.0001];
const strangerShare = 0.5;

type ByShots = { readonly shots: number; readonly report: IdentificationReport };

function groupPeople({ pictures }: Dataset): PersonPictures[] {
  return [...Map.groupBy(pictures, ({ person }) => person)].map(([name, own]) => ({
    name,
    faces: own.map(({ face }) => face),
  }));
}

/** One draw after another of who is enrolled, for one number of pictures. @throws Refusal `invalid` */
function identifyWith(people: readonly PersonPictures[], shots: number, draws: number, lab: Lab): ByShots {
  const rates = [...tableRates, ...plotRates].sort((a, b) => b - a);
  const report = evaluateIdentification(people, {
    shots,
    draws,
    strangerShare,
    rates,
    random: lab.random(),
    space: lab.space,
  });
  if (report.people < 2)
    throw new Refusal('invalid', `Fewer than two people have more than ${shots} pictures. Ask for fewer with --shots.`);
  return { shots, report };
}

function headlinesOf(reports: readonly ByShots[], draws: number) {
  const first = reports[0] as ByShots;
  return [
    ...reports.map(({ shots, report }) => ({
      label: `Rank 1, ${shotsText(shots)}`,
      value: percent(report.rankOne.mean),
      detail: `${countText(report.people)} people, deviation over draws ${percent(report.rankOne.deviation)}`,
    })),
    {
      label: 'Draws',
      value: countText(draws),
      detail: `${countText(Math.round(first.report.probesPerDraw.mean))} probes each, ${shotsText(first.shots)}`,
    },
  ];
}

function chartsOf(reports: readonly ByShots[], comparisons: Comparisons, figures: PairFigures | null, lab: Lab) {
  const groups = [
    { label: 'same person', series: 0, groups: [genuineGroup] },
    { label: 'strangers', series: 1, groups: [strangerGroup] },
  ];
  return [
    openSetChart(reports),
    ...(figures === null ? [] : errorCharts([{ label: 'against strangers', series: 1, figures }])),
    distanceChart(comparisons, groups, lab.calibration),
  ].flatMap((chart) => chart ?? []);
}

/**
 * One-shot and k-shot identification, closed and open set, over seeded draws.
 * @throws Refusal `invalid` when for one of the numbers of shots fewer than two people have a picture more than that.
 */
export async function evaluateIdentify(lab: Lab, root: string, { shots, draws }: IdentifyOptions): Promise<Evaluation> {
  const dataset = await loadDataset(findPictures(root, 'people'), lab);
  const people = groupPeople(dataset);
  const reports = shots.map((count) => identifyWith(people, count, draws, lab));
  const { comparisons, personOf } = comparePeople(dataset, lab);
  const figures = pairFigures(comparisons, {
    unitOf: personOf,
    impostorGroup: strangerGroup,
    replicates: 0,
    random: lab.random(),
  });
  return {
    dataset: dataset.counts,
    figures: {
      draws,
      strangerShare,
      reports: reports.map(({ shots: count, report }) => ({ shots: count, ...report })),
    },
    summary: {
      title: 'Identification',
      headlines: headlinesOf(reports, draws),
      charts: chartsOf(reports, comparisons, figures, lab),
      tables: [closedSetTable(reports), openSetTable(reports)],
      worst: [
        nearestPairs(comparisons, dataset.pictures, pairGroups, worstFalseMatches),
        furthestPairs(comparisons, dataset.pictures, pairGroups),
      ],
    },
  };
}

const shotsText = (count: number): string => (count === 1 ? 'one picture' : `${count} pictures`);

function closedSetTable(reports: readonly ByShots[]): Table {
  return {
    title: 'Closed set: everyone is enrolled',
    note: 'Share of probes whose nearest member is the right one, mean and standard deviation over the draws.',
    columns: ['enrolled', 'people', 'probes a draw', 'rank 1', 'deviation'],
    rows: reports.map(({ shots, report }) => [
      shotsText(shots),
      countText(report.people),
      countText(Math.round(report.probesPerDraw.mean)),
      percent(report.rankOne.mean),
      percent(report.rankOne.deviation),
    ]),
  };
}

function openSetTable(reports: readonly ByShots[]): Table {
  return {
    title: 'Open set: members missed (FNIR) at rates of strangers named (FPIR)',
    note: 'Half the people stay out and probe as strangers. Mean and standard deviation over the draws; no rate below 3 in the number of stranger probes is claimed.',
    columns: ['enrolled', 'stranger probes a draw', ...tableRates.map((rate) => `FPIR ${shortPercent(rate)}`)],
    rows: reports.map(({ shots, report }) => [
      shotsText(shots),
      countText(Math.round(report.strangerProbesPerDraw.mean)),
      ...tableRates.map((rate) => {
        const missed =
          report.openSet.find(({ falsePositiveRate }) => falsePositiveRate === rate)?.falseNegativeRate ?? null;
        return missed === null ? 'not claimable' : `${percent(missed.mean)} (${percent(missed.deviation)})`;
      }),
    ]),
  };
}

function openSetChart(reports: readonly ByShots[]): Chart | null {
  const series = reports.map(({ shots, report }, i) => ({
    label: shotsText(shots),
    series: i,
    misses: report.openSet.flatMap(({ falsePositiveRate: x, falseNegativeRate: missed }) =>
      missed === null ? [] : [{ x, y: missed.mean }],
    ),
  }));
  return series.some(({ misses }) => misses.length > 0) ? identificationPlot('identification', series) : null;
}
