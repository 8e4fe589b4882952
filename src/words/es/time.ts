import { dayFrom } from '../calendar.ts';
import type { Dates } from '../dates.ts';

/** Days and moments, seen from `now`; both in milliseconds since 1970. */
export function createTime(dates: Dates) {
  /** The day as a person says it, seen from `now`: Hoy, Ayer, or the date. */
  function day(at: number, now: number): string {
    const days = {
      today: 'Hoy',
      yesterday: 'Ayer',
      sameYear: dates.shortDay(at),
      otherYear: dates.shortDate(at),
    };
    return days[dayFrom(at, now)];
  }

  /** The day inside of a sentence: `hoy`, `el lun, 30 mar`. */
  function dayInside(at: number, now: number): string {
    const from = dayFrom(at, now);
    return from === 'today' || from === 'yesterday' ? day(at, now).toLowerCase() : `el ${day(at, now)}`;
  }

  /** The time of day inside of a sentence: `a las 18:42`, but `a la 1:05`. */
  function clockInside(at: number): string {
    const clock = dates.clock(at);
    return /^0?1\D/.test(clock) ? `a la ${clock}` : `a las ${clock}`;
  }

  return {
    day,
    dayInside,
    /** A day and a time inside of a sentence: `hoy a las 18:42`. */
    moment: (at: number, now: number): string => `${dayInside(at, now)} ${clockInside(at)}`,
  };
}
