const bars = '▁▂▃▄▅▆▇█';

/** Numbers from 0 to 1 as a row of bars; the latest `most` of them. */
export const sparkline = (values: readonly number[], most: number): string =>
  values
    .slice(-most)
    .map((value) => bars[Math.min(bars.length - 1, Math.max(0, Math.floor(value * bars.length)))])
    .join('');
