import type { CallInput, CallOutput } from '#contract/contract.ts';

/** One attempt, as the host lists it. */
export type Attempt = CallOutput<'attempts.list'>[number];
export type Outcome = Attempt['outcome'];

/** How far back the list goes. */
export const periods = ['all', 'today', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

/** What a person looks for. */
export type AttemptFilter = {
  /** Empty for all of them. */
  readonly outcomes: readonly Outcome[];
  readonly memberId: number | null;
  readonly period: Period;
  readonly search: string;
};

/** Everything there is. */
export const noFilter: AttemptFilter = { outcomes: [], memberId: null, period: 'all', search: '' };

const dayMs = 86_400_000;
const daysBack = { today: 0, week: 6, month: 29 } as const;

/** The first moment of a period, by the local calendar; null for all time. */
export function startOf(period: Period, now: number): number | null {
  if (period === 'all') return null;
  const midnight = new Date(now - daysBack[period] * dayMs);
  midnight.setHours(0, 0, 0, 0);
  return midnight.getTime();
}

/** The filter as the host understands it; `now` decides what today is. */
export function filterInput(
  { outcomes, memberId, period, search }: AttemptFilter,
  now: number,
): Omit<CallInput<'attempts.list'>, 'limit' | 'beforeId'> {
  const from = startOf(period, now);
  const wanted = search.trim();
  return {
    ...(outcomes.length === 0 ? {} : { outcomes: [...outcomes] }),
    ...(memberId === null ? {} : { memberId }),
    ...(from === null ? {} : { from }),
    ...(wanted === '' ? {} : { search: wanted }),
  };
}

/** True when the filter leaves something out. */
export function isFiltering(filter: AttemptFilter): boolean {
  return (
    filter.outcomes.length > 0 || filter.memberId !== null || filter.period !== 'all' || filter.search.trim() !== ''
  );
}
