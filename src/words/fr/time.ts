import { dayFrom } from '../calendar.ts';
import type { Dates } from '../dates.ts';

/** Days and moments, seen from `now`; both in milliseconds since 1970. */
export function createTime(dates: Dates) {
  /** The day as a person says it, seen from `now`: Aujourd’hui, Hier, or the date. */
  function day(at: number, now: number): string {
    const days = {
      today: 'Aujourd’hui',
      yesterday: 'Hier',
      sameYear: dates.shortDay(at),
      otherYear: dates.shortDate(at),
    };
    return days[dayFrom(at, now)];
  }

  /** The day inside of a sentence: `aujourd’hui`, `le samedi 3 mai`. Not in short, which would end with a full stop. */
  function dayInside(at: number, now: number): string {
    const days = {
      today: 'aujourd’hui',
      yesterday: 'hier',
      sameYear: `le ${dates.longDay(at)}`,
      otherYear: `le ${dates.shortDate(at)}`,
    };
    return days[dayFrom(at, now)];
  }

  return {
    day,
    dayInside,
    /** A day and a time inside of a sentence: `aujourd’hui à 18:42`. */
    moment: (at: number, now: number): string => `${dayInside(at, now)} à ${dates.clock(at)}`,
  };
}
