import { scaleLinear } from 'd3-scale';
import type { Histogram } from '../../statistics/histogram.ts';
import { drawAxes } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { element, px } from './element.ts';
import { drawLegend } from './legend.ts';
import { linearScale, type Scale } from './scale.ts';
import { drawThresholds, type Mark, roomForMarks } from './threshold-marks.ts';

/** A histogram's outline in steps, filled down to the zero line, in the colour of a series. */
function drawDensity({ from, to, density }: Histogram, x: Scale, y: Scale, series: number): string {
  const binWidth = (to - from) / density.length;
  const end = (bin: number): string => px(x.place(from + (bin + 1) * binWidth));
  const steps = density.map((value, bin) => `V${px(y.place(value))}H${end(bin)}`).join('');
  const zero = px(y.place(0));
  return element('path', { class: `area c${series}`, d: `M${px(x.place(from))} ${zero}${steps}V${zero}Z` });
}

/** The distances of one kind of pairs. */
export type DistanceSeries = { readonly label: string; readonly series: number; readonly histogram: Histogram };

const [width, height] = [1140, 400];

/** Spread of the distances of each kind of pairs, with thresholds drawn in. */
export function distancePlot(name: string, series: readonly DistanceSeries[], marks: readonly Mark[]): Chart {
  const area = plotArea(width, height, roomForMarks(marks.length));
  const [from, to] = [series[0]?.histogram.from ?? 0, series[0]?.histogram.to ?? 2];
  const highest = Math.max(1, ...series.flatMap(({ histogram }) => histogram.density)) * 1.06;
  const x = linearScale([from, to], [area.left, area.right], 12, String);
  const y = { place: scaleLinear([0, highest], [area.bottom, area.top]), ticks: [] };
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'distance (0 alike, 2 opposite)', yTitle: 'how common' }),
    ...series.toReversed().map(({ histogram, series: colour }) => drawDensity(histogram, x, y, colour)),
    drawThresholds(marks, x, area),
    drawLegend(series, area.right - 230, area.top + 16),
  ];
  const caption = [
    'How the distances of each kind of pairs are spread; each area is one whole.',
    'Left of a dashed line a pair is accepted at that security level.',
  ];
  return { name, title: 'Distances', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}
