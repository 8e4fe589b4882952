import { mostLenient, type SecurityLevel } from '#contract/security-levels.ts';
import { widerInterval } from '#core/numerics/intervals.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type Comparisons, distancesOf, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import type { HouseholdOutcome, SignInShare } from '../../statistics/households.ts';
import type { FamilyGroups } from '../families.ts';
import { acceptPlot } from '../plots/accept-plot.ts';
import type { Chart } from '../plots/chart.ts';
import { seriesColours } from '../plots/chart-style.ts';
import { marginPlot } from '../plots/margin-plot.ts';
import { countText, distanceText, percent, percentRange } from './number-text.ts';
import { levelMarks } from './pair-charts.ts';
import type { Table } from './summary.ts';

type LevelOutcomes = { readonly level: SecurityLevel; readonly outcomes: readonly HouseholdOutcome[] };

const samplesText = (shots: number): string => (shots === 1 ? 'one sample' : `${shots} samples`);

/** Median distance of every group. */
export function medianTable(comparisons: Comparisons, { names }: FamilyGroups): Table {
  const rows = names.flatMap((name, group) => {
    const { rising } = distancesOf(comparisons, group);
    return rising.length === 0
      ? []
      : [[name, countText(rising.length), distanceText(rising[Math.floor(rising.length / 2)] as number)]];
  });
  return {
    title: 'Distances by relation',
    note: 'One picture against one picture.',
    columns: ['pair', 'pairs of pictures', 'median distance'],
    rows,
  };
}

const withRange = ({ rate, interval, familyInterval }: SignInShare): string =>
  `${percent(rate)} (${percentRange(widerInterval(interval, familyInterval))})`;

/** Cost and gain of the margin at one security level. */
export function marginTable(shots: number, { level, outcomes }: LevelOutcomes): Table {
  const signIns = countText(outcomes[0]?.right.of ?? 0);
  return {
    title: `Sign-ins of enrolled families, ${level}, ${samplesText(shots)} a member`,
    note: [
      `Every further picture of every member signs in (${signIns} sign-ins).`,
      'Intervals: 95 %, families drawn anew.',
    ].join(' '),
    columns: ['margin', 'as oneself', 'as somebody else', 'ambiguous', 'refused'],
    rows: outcomes.map(({ margin, right, wrong, ambiguous, refused }) => [
      String(margin),
      withRange(right),
      withRange(wrong),
      percent(ambiguous.rate),
      percent(refused.rate),
    ]),
  };
}

const shownConfusions = 15;

/** The most frequent confusions of members, at the most lenient level and the margin in force. */
export function confusionTable(shots: number, signIns: readonly LevelOutcomes[], margin: number): Table {
  const lenient = signIns.find(({ level }) => level === mostLenient())?.outcomes ?? [];
  const outcome = lenient.find((one) => one.margin === margin) ?? lenient[0];
  const confusions = outcome?.confusions ?? [];
  const shown = confusions.slice(0, shownConfusions);
  return {
    title: `Who is taken for whom, ${samplesText(shots)} a member`,
    note: [
      `At the ${mostLenient()} level with margin ${outcome?.margin ?? margin}:`,
      `${countText(confusions.length)} pairs of members, the ${shown.length} most frequent shown.`,
    ].join(' '),
    columns: ['picture of', 'signed in as', 'times'],
    isDetail: true,
    rows: shown.map(({ member, takenFor, times }) => [member, takenFor, countText(times)]),
  };
}

/** Cost and gain of the margin at every level. */
export function marginChart(shots: number, signIns: readonly LevelOutcomes[]): Chart {
  const chart = marginPlot(
    `margin-${shots}`,
    signIns.map(({ level, outcomes }, i) => ({
      label: level,
      series: [2, 0, 1][i] ?? i,
      steps: outcomes.map(({ margin, wrong, right }) => ({ margin, wrong: wrong.rate, right: right.rate })),
    })),
  );
  return { ...chart, title: `${chart.title}, ${samplesText(shots)} a member` };
}

const fewest = 30;

/** The share of each relation at or below every distance. */
export function acceptChart(comparisons: Comparisons, { names, kin }: FamilyGroups, calibration: Calibration): Chart {
  const series = [genuineGroup, ...kin, strangerGroup].flatMap((group) => {
    const { rising } = distancesOf(comparisons, group);
    return rising.length < fewest ? [] : [{ label: names[group] ?? '', group, shares: sharesOf(rising) }];
  });
  return acceptPlot(
    'accepted-by-relation',
    series.map(({ label, group, shares }) => ({ label, shares, series: group % seriesColours })),
    levelMarks(calibration),
  );
}

/** The share of rising distances at or below some 200 of them, spread evenly over the logarithm of that share. */
function sharesOf(rising: Float64Array): { x: number; y: number }[] {
  const ranks = new Set(Array.from({ length: 201 }, (_, i) => Math.round(rising.length ** (i / 200))));
  return [...ranks].map((rank) => ({ x: rising[rank - 1] as number, y: rank / rising.length }));
}
