import { lazily } from './lazily.ts';

/**
 * Writes days and times as people of one place do, who may share a language with others: with 12 hours or 24, the day
 * before the month or after it. Moments are in milliseconds since 1970, told by the local clock.
 */
export type Dates = {
  /** The time of day. */
  readonly clock: (at: number) => string;
  /** A full hour of the day, 0 to 24, as short as can be: `6 AM` or `6`. */
  readonly hour: (hour: number) => string;
  /** The day in full, without the year. */
  readonly longDay: (at: number) => string;
  /** The day in short, without the year. */
  readonly shortDay: (at: number) => string;
  /** The date in short, with the year. */
  readonly shortDate: (at: number) => string;
  /** The day in short, with neither year nor weekday. */
  readonly dayOfYear: (at: number) => string;
};

/** The dates of a place by its BCP 47 tag, such as `en-GB`. */
export function createDates(locale: string): Dates {
  const writes = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
    const format = lazily(() => new Intl.DateTimeFormat(locale, options));
    return (at) => format().format(at);
  };
  const hours = lazily(() => new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }));
  return {
    hour: (hour) => {
      const parts = hours().formatToParts(hour * 3_600_000);
      const isHalved = parts.some(({ type }) => type === 'dayPeriod');
      // Words such as “Uhr” are left out, and with 24 hours the day ends at 24.
      return isHalved ? parts.map(({ value }) => value).join('') : String(hour);
    },
    clock: writes({ timeStyle: 'short' }),
    longDay: writes({ weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: writes({ weekday: 'short', day: 'numeric', month: 'short' }),
    shortDate: writes({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: writes({ day: 'numeric', month: 'short' }),
  };
}
