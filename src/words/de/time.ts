import { dayFrom } from '../calendar.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Dates } from '../dates.ts';

/** Days and moments, seen from `now`; both in milliseconds since 1970. */
export function createTime(dates: Dates): Catalogue['time'] {
  /**
   * The day as a person says it, and the same inside of a sentence and before a time: not in short there, since that
   * would end with a full stop.
   */
  function said(at: number, now: number): { readonly alone: string; readonly inside: string; readonly on: string } {
    const date = (day: string, inside = day) => ({ alone: day, inside, on: `am ${inside}` });
    const days = {
      today: { alone: 'Heute', inside: 'heute', on: 'heute' },
      yesterday: { alone: 'Gestern', inside: 'gestern', on: 'gestern' },
      sameYear: date(dates.shortDay(at), dates.longDay(at)),
      otherYear: date(dates.shortDate(at)),
    };
    return days[dayFrom(at, now)];
  }

  return {
    day: (at, now) => said(at, now).alone,
    dayInside: (at, now) => said(at, now).inside,
    /** `heute um 18:42`, `am 3. März um 18:42`. */
    moment: (at, now) => `${said(at, now).on} um ${dates.clock(at)}`,
  };
}
