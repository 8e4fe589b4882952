import { type Interval, wilsonInterval } from '#core/numerics/intervals.ts';

/** A share of a count, with its 95 % interval (Wilson). */
export type Share = { readonly hits: number; readonly of: number; readonly rate: number; readonly interval: Interval };

/** The share of `hits` in `of`; 0 of 0 is 0, with an interval that says that nothing is known. */
export function share(hits: number, of: number): Share {
  return { hits, of, rate: of === 0 ? 0 : hits / of, interval: wilsonInterval(hits, of) };
}
