import { dayFrom } from '../calendar.ts';
import { formats } from './formats.ts';

/** The day as a person says it, seen from `now`: Today, Yesterday, or the date. */
function day(at: number, now: number): string {
  const days = {
    today: 'Today',
    yesterday: 'Yesterday',
    sameYear: formats.shortDay(at),
    otherYear: formats.shortDate(at),
  };
  return days[dayFrom(at, now)];
}

/** The day inside of a sentence: `today`. */
function dayInside(at: number, now: number): string {
  const from = dayFrom(at, now);
  return from === 'today' || from === 'yesterday' ? from : day(at, now);
}

/** Days and moments, seen from `now`; both in milliseconds since 1970. */
export const time = {
  day,
  dayInside,
  /** A day and a time inside of a sentence: `today at 18:42`. */
  moment: (at: number, now: number): string => `${dayInside(at, now)} at ${formats.clock(at)}`,
};
