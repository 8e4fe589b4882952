import { widerInterval } from '#core/numerics/intervals.ts';
import type { LevelFigures } from '../../statistics/level-figures.ts';
import type { AcceptRate, PairFigures, RateClaim } from '../../statistics/pair-figures.ts';
import { countText, distanceText, oddsText, percent, percentRange } from './number-text.ts';
import type { Headline, Table } from './summary.ts';

const orNothing = (interval: AcceptRate['peopleInterval']): string => (interval === null ? '' : percentRange(interval));

function claimRow({ falseMatchRate, accepted }: RateClaim, impostorPairs: number): string[] {
  if (accepted === null)
    return [oddsText(falseMatchRate), `not claimable: ${countText(impostorPairs)} impostor pairs`, '', '', ''];
  return [
    oddsText(falseMatchRate),
    percent(accepted.rate),
    percentRange(accepted.interval),
    orNothing(accepted.peopleInterval),
    distanceText(accepted.threshold),
  ];
}

/** Accept rates at false match rates, with a refusal where the pairs are too few. */
export function acceptRateTable(figures: PairFigures, title: string): Table {
  const { impostorPairs, genuinePairs, acceptRates, equalErrorRate: equal } = figures;
  const impostors = countText(impostorPairs);
  return {
    title,
    note: [
      `${countText(genuinePairs)} genuine and ${impostors} impostor pairs.`,
      `No rate below 3 in ${impostors} is claimed.`,
    ].join(' '),
    columns: [
      'false match rate',
      'genuine accepted',
      '95 % by pairs (Wilson)',
      '95 % by people (bootstrap)',
      'threshold',
    ],
    rows: [
      ...acceptRates.map((claim) => claimRow(claim, impostorPairs)),
      [
        `equal error rate: ${percent(equal.rate)}`,
        percent(1 - equal.rate),
        '',
        equal.peopleInterval === null ? '' : `EER ${percentRange(equal.peopleInterval)}`,
        distanceText(equal.threshold),
      ],
    ],
  };
}

/** The rate that each security level promises and the shares that it accepts here, by group. */
export function levelTable(
  levels: readonly LevelFigures[],
  groups: readonly string[],
  title: string,
  note: string | null,
): Table {
  const shown = [...(levels[0]?.accepted.keys() ?? [])];
  return {
    title,
    note,
    columns: [
      'accepted',
      'comparisons',
      ...levels.map(
        ({ level, promisedRate, threshold }) => `${level} (${oddsText(promisedRate)}, ${distanceText(threshold)})`,
      ),
    ],
    rows: shown.map((group) => [
      groups[group] ?? '',
      countText(levels[0]?.accepted.get(group)?.of ?? 0),
      ...levels.map(({ accepted }) => {
        const own = accepted.get(group);
        return own === undefined
          ? ''
          : `${percent(own.rate)} (${percentRange(widerInterval(own.interval, own.peopleInterval))})`;
      }),
    ]),
  };
}

/** Equal error rate and the strictest accept rate that may be claimed. */
export function pairHeadlines({ equalErrorRate: equal, acceptRates, areaUnderCurve }: PairFigures): Headline[] {
  const claims = acceptRates.flatMap(({ falseMatchRate, accepted }) =>
    accepted === null || falseMatchRate > 1e-3 ? [] : [{ falseMatchRate, accepted }],
  );
  return [
    {
      label: 'Equal error rate',
      value: percent(equal.rate),
      detail: equal.peopleInterval === null ? '' : `95 %: ${percentRange(equal.peopleInterval)}`,
    },
    ...claims.slice(0, 2).map(({ falseMatchRate, accepted }) => ({
      label: `Accepted at ${oddsText(falseMatchRate)}`,
      value: percent(accepted.rate),
      detail: `95 %: ${percentRange(widerInterval(accepted.interval, accepted.peopleInterval))}`,
    })),
    {
      label: 'Area under the curve',
      value: areaUnderCurve.toFixed(5),
      detail: 'chance that a genuine pair is nearer than an impostor pair',
    },
  ];
}
