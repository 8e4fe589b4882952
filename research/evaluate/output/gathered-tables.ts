import { alikeRate } from '#core/gallery/gather-alike.ts';
import type { GatheredRow, VisitDraws, VisitorShare } from '../../statistics/gathered.ts';
import { countText, oddsText, percent, percentRange } from './number-text.ts';
import type { Headline, Table } from './summary.ts';

function shareText({ rate, low, high, people }: VisitorShare): string {
  if (people === 0) return '';
  return low === null || high === null ? percent(rate) : `${percent(rate)} (${percentRange({ low, high })})`;
}

/** What became of visitors, by who came together and by the limit. */
export function gatheredTable(rows: readonly GatheredRow[], { visitors, faces, draws }: VisitDraws): Table {
  return {
    title: 'What became of visitors',
    note: [
      `${countText(draws)} draws of ${visitors} people who come in the same days, with ${faces} pictures each at most.`,
      'Intervals: 95 %, people drawn anew.',
    ].join(' '),
    columns: ['who', 'half', 'limit', 'people', 'put with somebody else', 'all in one group', 'no two in one group'],
    rows: rows.map(({ name, isHeldOut, rate, mixed, whole, apart }) => [
      name,
      isHeldOut ? 'held out' : 'chosen on',
      oddsText(rate),
      countText(mixed.people),
      shareText(mixed),
      shareText(whole),
      shareText(apart),
    ]),
  };
}

/** The figures of the limit in use for people that it was not chosen on. */
export function gatheredHeadlines(rows: readonly GatheredRow[]): Headline[] {
  const held = rows.find(({ isHeldOut, rate }) => isHeldOut && rate === alikeRate);
  if (held === undefined) return [];
  const detail = 'people whom the limit was not chosen on';
  return [
    { label: 'Put with somebody else', value: percent(held.mixed.rate), detail },
    { label: 'All in one group', value: percent(held.whole.rate), detail },
  ];
}
