import { shortPercent } from '../output/number-text.ts';
import { drawAxes } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { type CurvePlace, drawCurve, drawDot } from './curve.ts';
import { drawLegend } from './legend.ts';
import { decadeBelow, linearScale, logScale } from './scale.ts';

/** False negatives (y) at rates of false positives (x) of one number of enrolled pictures. */
export type IdentificationSeries = {
  readonly label: string;
  readonly series: number;
  readonly misses: readonly CurvePlace[];
};

const [width, height] = [1140, 400];

/** Members missed against strangers named, for each number of enrolled pictures. */
export function identificationPlot(name: string, series: readonly IdentificationSeries[]): Chart {
  const area = plotArea(width, height);
  const places = series.flatMap(({ misses }) => misses);
  const lowest = Math.min(0.1, ...places.map(({ x }) => x));
  const highest = Math.max(0.05, ...places.map(({ y }) => y));
  const x = logScale(decadeBelow(lowest), [area.left, area.right]);
  const y = linearScale([0, highest], [area.bottom, area.top], 4, shortPercent);
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'strangers named as somebody (FPIR)', yTitle: 'members missed (FNIR)' }),
    ...series.flatMap(({ misses, series: colour }) => [
      drawCurve(misses, x, y, colour),
      ...misses.map((place) => drawDot(place, x, y, colour)),
    ]),
    drawLegend(series, area.right - 150, area.top + 16),
  ];
  const caption = [
    'Members refused or misnamed against strangers taken for somebody, averaged over the draws.',
    'Down and left is better.',
  ];
  return { name, title: 'Open-set identification', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}
