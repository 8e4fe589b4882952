import type { Attempt } from '#renderer/state/attempt-filter.ts';

/** How many days are drawn at most: the newest with attempts. */
const shownDays = 14;

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Where an attempt stands: the line of its day, and its hour of the day, 0 to 24. */
export type ClockPlace = { readonly attempt: Attempt; readonly row: number; readonly hour: number };

/** The days that have attempts, newest first, and each attempt's place on them. Local time. */
export function clockPlaces(attempts: readonly Attempt[]): {
  readonly days: readonly { readonly key: string; readonly label: string }[];
  readonly places: readonly ClockPlace[];
} {
  const byDay = Map.groupBy(attempts, ({ at }) => new Date(at).toDateString());
  const shown = [...byDay].slice(0, shownDays);
  return {
    days: shown.map(([key, [first]]) => ({ key, label: first === undefined ? '' : shortDay.format(first.at) })),
    places: shown.flatMap(([, ofDay], row) =>
      ofDay.map((attempt) => {
        const time = new Date(attempt.at);
        return { attempt, row, hour: time.getHours() + time.getMinutes() / 60 };
      }),
    ),
  };
}
