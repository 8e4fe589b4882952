import type { GroupFigures } from '../groups/measure-groups.ts';
import { countText, distanceText, oddsText, percent, percentRange } from './number-text.ts';
import type { Headline, Table } from './summary.ts';

const pairsText = (hits: number): string => (hits === 1 ? '1 pair' : `${countText(hits)} pairs`);

/** Strangers accepted at each level, by group. */
export function groupTable(groups: readonly GroupFigures[]): Table {
  const levels = groups[0]?.levels ?? [];
  return {
    title: 'Strangers accepted, by group',
    note: [
      'Each person of a group against every other one of it; one sample a member, one member in the household.',
      'Intervals: 95 %, people drawn anew, joined with the exact one of the pairs.',
      'Pairs that look like one person are left out, so that every rate is a lower bound.',
      'A handful of pairs tells little, and none of N says no more than below 3 in N.',
    ].join(' '),
    columns: [
      'group',
      'people',
      'pairs',
      'left out',
      ...levels.map(
        ({ level, promisedRate, threshold }) => `${level} (${oddsText(promisedRate)}, ${distanceText(threshold)})`,
      ),
    ],
    rows: groups.map(({ name, people, comparisons, leftOut, levels: own }) => [
      name,
      countText(people),
      countText(comparisons),
      countText(leftOut),
      ...own.map((level) => `${percent(level.rate)} (${percentRange(level)}; ${pairsText(level.hits)})`),
    ]),
  };
}

/** For each level the group in which strangers are accepted most often, everybody together beside it. */
export function groupHeadlines(groups: readonly GroupFigures[]): Headline[] {
  const everybody = groups.at(-1);
  return (everybody?.levels ?? []).map(({ level, promisedRate, rate }, i) => {
    const rateOf = (group: GroupFigures): number => group.levels[i]?.rate ?? 0;
    const worst = groups.reduce((most, group) => (rateOf(group) > rateOf(most) ? group : most));
    return {
      label: `Accepted at ${level}, at worst`,
      value: percent(rateOf(worst)),
      detail: `${worst.name}; everybody ${percent(rate)}; promised ${oddsText(promisedRate)}`,
    };
  });
}
