import type { Attempt } from '#renderer/state/attempt-filter.ts';

/** How many days are drawn at most: the newest with attempts. */
const shownDays = 14;

/** Where an attempt stands: the line of its day, and its hour of the day, 0 to 24. */
export type ClockPlace = { readonly attempt: Attempt; readonly row: number; readonly hour: number };

/** The days that have attempts, newest first, each with a moment of it, and the attempts on them. Local time. */
export function clockPlaces(attempts: readonly Attempt[]): {
  readonly days: readonly { readonly key: string; readonly at: number }[];
  readonly places: readonly ClockPlace[];
} {
  const byDay = Map.groupBy(attempts, ({ at }) => new Date(at).toDateString());
  const shown = [...byDay].slice(0, shownDays);
  return {
    days: shown.flatMap(([key, [first]]) => (first === undefined ? [] : [{ key, at: first.at }])),
    places: shown.flatMap(([, ofDay], row) =>
      ofDay.map((attempt) => {
        const time = new Date(attempt.at);
        return { attempt, row, hour: time.getHours() + time.getMinutes() / 60 };
      }),
    ),
  };
}
