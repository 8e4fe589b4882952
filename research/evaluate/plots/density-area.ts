import type { Histogram } from '../../statistics/histogram.ts';
import { px } from './axes.ts';
import type { Scale } from './scale.ts';

/** A histogram's outline in steps, filled down to the zero line, in the colour of a series. */
export function drawDensity({ from, to, density }: Histogram, x: Scale, y: Scale, series: number): string {
  const width = (to - from) / density.length;
  const steps = density.map((value, bin) => `V${px(y.place(value))}H${px(x.place(from + (bin + 1) * width))}`).join('');
  return `<path class="area c${series}" d="M${px(x.place(from))} ${px(y.place(0))}${steps}V${px(y.place(0))}Z"/>`;
}
