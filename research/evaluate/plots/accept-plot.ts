import { drawAxes } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { type CurvePlace, drawCurve } from './curve.ts';
import { drawLegend } from './legend.ts';
import { linearScale, logScale } from './scale.ts';
import { drawThresholds, type Mark, roomForMarks } from './threshold-marks.ts';

/** The share of pairs at or below each distance (x), of one relation. */
export type AcceptSeries = { readonly label: string; readonly series: number; readonly shares: readonly CurvePlace[] };

const [width, height] = [1140, 470];
const [from, to] = [0.2, 0.8];
const lowestDecade = -4;

const isShown = ({ x, y }: CurvePlace): boolean => x >= from && x <= to && y >= 10 ** lowestDecade;

/** Shares of pairs accepted at each threshold, by relation, on a logarithmic axis. */
export function acceptPlot(name: string, series: readonly AcceptSeries[], marks: readonly Mark[]): Chart {
  const area = plotArea(width, height, roomForMarks(marks.length));
  const x = linearScale([from, to], [area.left, area.right], 12, (value) => value.toFixed(2));
  const y = logScale(lowestDecade, [area.bottom, area.top]);
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'threshold (distance)', yTitle: 'pairs accepted' }),
    ...series.map(({ shares, series: colour }) => drawCurve(shares.filter(isShown), x, y, colour)),
    drawThresholds(marks, x, area),
    drawLegend(series, area.right - 250, area.bottom - 14 - 19 * series.length),
  ];
  const caption = [
    'The share of pairs at or below each distance, by relation.',
    'The dashed lines are the security levels, calibrated on strangers.',
  ];
  return { name, title: 'Who would be accepted', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}
