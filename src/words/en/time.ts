import { dayFrom } from '../calendar.ts';
import type { Dates } from '../dates.ts';

/** Days and moments, seen from `now`; both in milliseconds since 1970. */
export function createTime(dates: Dates) {
  /** The day as a person says it, seen from `now`: Today, Yesterday, or the date. */
  function day(at: number, now: number): string {
    const days = {
      today: 'Today',
      yesterday: 'Yesterday',
      sameYear: dates.shortDay(at),
      otherYear: dates.shortDate(at),
    };
    return days[dayFrom(at, now)];
  }

  /** The day inside of a sentence: `today`. */
  function dayInside(at: number, now: number): string {
    const from = dayFrom(at, now);
    return from === 'today' || from === 'yesterday' ? from : day(at, now);
  }

  return {
    day,
    dayInside,
    /** A day and a time inside of a sentence: `today at 18:42`. */
    moment: (at: number, now: number): string => `${dayInside(at, now)} at ${dates.clock(at)}`,
  };
}
