/**
 * A share as a percentage with two significant digits where it is small or near 100, as "0.021 %", "4.5 %", "99.13 %",
 * "60.0 %".
 */
export function percent(share: number): string {
  const value = share * 100;
  const rest = Math.min(Math.abs(value), Math.abs(100 - value));
  const digits = rest < 1e-9 ? 0 : Math.min(6, Math.max(1, 1 - Math.floor(Math.log10(rest) + 1e-9)));
  return `${value.toFixed(digits)} %`;
}

/** A share as a percentage without needless zeros, as "5 %", for axes and names of columns. */
export function shortPercent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}

/** The bounds of an interval of shares, as "1.2 % to 3.4 %". */
export function percentRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${percent(low)} to ${percent(high)}`;
}

/** A count with thousands set apart, as "1,198,376". */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** A rate as odds, as "1 in 10,000". */
export function oddsText(rate: number): string {
  return rate === 0
    ? 'none'
    : `1 in ${countText(rate > 0.1 ? Number((1 / rate).toFixed(1)) : Number((1 / rate).toPrecision(2)))}`;
}

/** A distance, as "0.337". */
export function distanceText(distance: number): string {
  return distance.toFixed(3);
}
