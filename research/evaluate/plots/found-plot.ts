import { shortPercent } from '../output/number-text.ts';
import { drawAxes } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { drawCurve } from './curve.ts';
import { element, px } from './element.ts';
import { drawLegend } from './legend.ts';
import { linearScale, ratioScale, type Scale } from './scale.ts';

/** The share of faces found (0 to 1) at each step of what is varied, with its interval. */
export type FoundSeries = {
  readonly label: string;
  readonly series: number;
  readonly shares: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[];
};

const [width, height] = [560, 400];

function drawBand({ shares, series }: FoundSeries, x: Scale, y: Scale): string {
  const along = (end: 'low' | 'high') => shares.map((share) => `${px(x.place(share.x))} ${px(y.place(share[end]))}`);
  const outline = [...along('high'), ...along('low').reverse()].join('L');
  return shares.length === 0 ? '' : element('path', { class: `band c${series}`, d: `M${outline}Z` });
}

/** A curve with a dot at each step, `wider` than those drawn on top of it, so that equal shares are seen. */
function drawSteps({ shares, series }: FoundSeries, x: Scale, y: Scale, wider: number): string {
  const dots = shares.map((share) =>
    element('circle', { class: `dot c${series}`, cx: x.place(share.x), cy: y.place(share.y), r: 4 + wider }),
  );
  return [drawCurve(shares, x, y, series), ...dots].join('');
}

/** Faces found at rising sizes or brightnesses, a curve for each way of finding them. */
export function foundPlot(
  about: Pick<Chart, 'name' | 'title' | 'caption'>,
  xTitle: string,
  series: readonly FoundSeries[],
): Chart {
  const area = plotArea(width, height);
  const steps = [...new Set(series.flatMap(({ shares }) => shares.map((share) => share.x)))].sort((a, b) => a - b);
  const x = ratioScale(steps, [area.left + 12, area.right - 12]);
  const y = linearScale([0, 1], [area.bottom, area.top], 5, shortPercent);
  const shapes = [
    drawAxes({ area, x, y, xTitle, yTitle: 'faces found' }),
    ...series.map((own) => drawBand(own, x, y)),
    ...series.map((own, i) => drawSteps(own, x, y, 1.5 * i)).reverse(),
    drawLegend(series, area.right - 175, area.bottom - 14 - 19 * series.length),
  ];
  return { ...about, width, height, shapes: shapes.join('') };
}
