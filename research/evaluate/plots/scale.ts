import { scaleLinear, scaleLog } from 'd3-scale';
import { normalDeviate } from '../../statistics/normal-deviate.ts';
import { shortPercent } from '../output/number-text.ts';

export type Tick = { readonly value: number; readonly label: string };

/** Maps values to pixels, values outside its domain to the nearer edge. `ticks` rise and lie inside the domain. */
export type Scale = { readonly place: (value: number) => number; readonly ticks: readonly Tick[] };

type Ends = readonly [start: number, end: number];

const labelled = (values: readonly number[], text: (value: number) => string): Tick[] =>
  values.map((value) => ({ value, label: text(value) }));

/** Equal steps for equal differences, about `steps` of them; the domain is widened to round numbers. */
export function linearScale(domain: Ends, pixels: Ends, steps: number, text: (value: number) => string): Scale {
  const place = scaleLinear(domain, pixels).nice(steps).clamp(true);
  return { place, ticks: labelled(place.ticks(steps), text) };
}

/** Equal steps for equal ratios: shares from 10^`lowest` to 1, with a tick at each power of ten. */
export function logScale(lowest: number, pixels: Ends): Scale {
  const place = scaleLog([10 ** lowest, 1], pixels).clamp(true);
  return { place, ticks: labelled(place.ticks(-lowest), shortPercent) };
}

/** Equal steps for equal ratios between the least and the greatest of these rising values, with a tick at each. */
export function ratioScale(values: readonly number[], pixels: Ends): Scale {
  const place = scaleLog([values[0] ?? 1, values.at(-1) ?? 1], pixels).clamp(true);
  return { place, ticks: labelled(values, String) };
}

/** Exponent of the highest power of ten that is not above a positive value. */
export function decadeBelow(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9);
}

/** Rates at which people read a DET plot. */
const readRates = [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9];

/** Equal steps for equal normal deviates, as on a DET plot; the domain lies between 0 and 1 (both excluded). */
export function deviateScale([from, to]: Ends, pixels: Ends): Scale {
  const placeDeviate = scaleLinear([normalDeviate(from), normalDeviate(to)], pixels);
  return {
    place: (rate) => placeDeviate(normalDeviate(Math.min(Math.max(rate, from), to))),
    ticks: labelled(
      readRates.filter((rate) => rate >= from && rate <= to),
      shortPercent,
    ),
  };
}
