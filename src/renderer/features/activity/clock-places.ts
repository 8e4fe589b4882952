import type { Attempt } from '#renderer/state/attempt-filter.ts';

/** How many days are drawn at most: the newest with attempts. */
const shownDays = 14;

/** How many marks stand above each other at most, and how far apart those beside each other are, in hours. */
const mostLanes = 4;
const markHours = 1.25;

/**
 * Where an attempt stands: the line of its day, its hour of the day, 0 to 24, and the lane of that line, from 0. Where
 * many crowd, the hour is a little later than it was.
 */
export type ClockPlace = {
  readonly attempt: Attempt;
  readonly row: number;
  readonly hour: number;
  readonly lane: number;
};

/** A day with attempts: a moment of it, and how many lanes its marks need. */
export type ClockDay = { readonly key: string; readonly at: number; readonly lanes: number };

function hourOf({ at }: Attempt): number {
  const time = new Date(at);
  return time.getHours() + time.getMinutes() / 60;
}

/** The places of a day's attempts so that no mark hides another: in a free lane, else behind what is there. */
function placesOfDay(attempts: readonly Attempt[], row: number): readonly ClockPlace[] {
  const taken: number[] = [];
  return attempts
    .toSorted((one, other) => one.at - other.at)
    .map((attempt) => {
      const hour = hourOf(attempt);
      const free = taken.findIndex((until) => until <= hour);
      const isNew = free === -1 && taken.length < mostLanes;
      const lane = isNew ? taken.length : free === -1 ? taken.indexOf(Math.min(...taken)) : free;
      const shown = Math.min(24, Math.max(hour, taken[lane] ?? 0));
      taken[lane] = shown + markHours;
      return { attempt, row, hour: shown, lane };
    });
}

/** The days that have attempts, newest first, and the attempts on them. Local time. */
export function clockPlaces(attempts: readonly Attempt[]): {
  readonly days: readonly ClockDay[];
  readonly places: readonly ClockPlace[];
} {
  const byDay = Map.groupBy(attempts, ({ at }) => new Date(at).toDateString());
  const shown = [...byDay].slice(0, shownDays).map(([key, ofDay], row) => ({ key, places: placesOfDay(ofDay, row) }));
  return {
    days: shown.flatMap(({ key, places }) => {
      const [first] = places;
      return first === undefined
        ? []
        : [{ key, at: first.attempt.at, lanes: 1 + Math.max(...places.map(({ lane }) => lane)) }];
    }),
    places: shown.flatMap(({ places }) => places),
  };
}
