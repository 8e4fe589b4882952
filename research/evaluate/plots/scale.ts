import { normalDeviate } from '../../statistics/normal-deviate.ts';

export type Tick = { readonly value: number; readonly label: string };

/** Maps values of a domain to pixels; values outside are drawn at its edge. `ticks` lie inside the domain. */
export type Scale = {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly from: number;
  readonly to: number;
};

/** Where a scale begins and ends, in pixels. */
export type PixelRange = readonly [start: number, end: number];

type Domain = { readonly from: number; readonly to: number; readonly ticks: readonly Tick[] };

/** A domain that begins with the first tick and ends with the last. */
export function spanOf(ticks: readonly Tick[]): Domain {
  return { from: ticks[0]?.value ?? 0, to: ticks.at(-1)?.value ?? 1, ticks };
}

function createScale({ from, to, ticks }: Domain, [start, end]: PixelRange, bend: (value: number) => number): Scale {
  const [first, last] = [bend(from), bend(to)];
  const place = (value: number): number =>
    start + ((bend(Math.min(Math.max(value, from), to)) - first) / (last - first)) * (end - start);
  return { place, ticks: ticks.filter(({ value }) => value >= from - 1e-12 && value <= to + 1e-12), from, to };
}

/** Equal steps for equal differences. */
export function linearScale(domain: Domain, range: PixelRange): Scale {
  return createScale(domain, range, (value) => value);
}

/** Equal steps for equal ratios; the domain is positive. */
export function logScale(domain: Domain, range: PixelRange): Scale {
  return createScale(domain, range, Math.log10);
}

/** Equal steps for equal normal deviates, the axes of a DET plot; the domain lies between 0 and 1 (both excluded). */
export function deviateScale(domain: Domain, range: PixelRange): Scale {
  return createScale(domain, range, normalDeviate);
}
