import type { CurvePoint } from '../../statistics/score-set.ts';
import { shortPercent } from '../output/number-text.ts';
import { drawAxes } from './axes.ts';
import { type Chart, type PlotArea, plotArea } from './chart.ts';
import { drawCurve } from './curve.ts';
import { element, px } from './element.ts';
import { drawLegend } from './legend.ts';
import { decadeBelow, deviateScale, linearScale, logScale, type Scale } from './scale.ts';

/**
 * The errors of one kind of impostor at all thresholds; `lowestRate` is the lowest false match rate that may be
 * claimed.
 */
export type ErrorSeries = {
  readonly label: string;
  readonly series: number;
  readonly curve: readonly CurvePoint[];
  readonly lowestRate: number;
};

const [width, height] = [560, 400];

/** Shades the false match rates that no series has enough impostor pairs to speak of. */
function shadeBelow(rate: number, x: Scale, { top, bottom, left }: PlotArea): string {
  return element('rect', { class: 'shade', x: left, y: top, width: x.place(rate) - left, height: bottom - top });
}

function lowestClaim(series: readonly ErrorSeries[]): number {
  return Math.min(...series.map(({ lowestRate }) => lowestRate));
}

/** Share of genuine pairs accepted against the false match rate, on a logarithmic axis. */
export function rocPlot(name: string, series: readonly ErrorSeries[]): Chart {
  const area = plotArea(width, height);
  const decade = decadeBelow(lowestClaim(series));
  const curves = series.map(({ curve }) =>
    curve
      .filter(({ falseMatchRate }) => falseMatchRate >= 10 ** decade)
      .map(({ falseMatchRate, falseNonMatchRate }) => ({ x: falseMatchRate, y: 1 - falseNonMatchRate })),
  );
  const worst = Math.min(...curves.flat().map(({ y }) => y));
  const floor = Math.max(0, Math.min(0.9, Math.floor(worst * 10) / 10));
  const x = logScale(decade, [area.left, area.right]);
  const y = linearScale([floor, 1], [area.bottom, area.top], 4, shortPercent);
  const shapes = [
    shadeBelow(lowestClaim(series), x, area),
    drawAxes({ area, x, y, xTitle: 'false match rate', yTitle: 'genuine pairs accepted' }),
    ...series.map(({ series: colour }, i) => drawCurve(curves[i] ?? [], x, y, colour)),
    drawLegend(series, area.right - 190, area.bottom - 12 - 19 * series.length),
  ];
  const caption = [
    'Genuine pairs accepted at each false match rate.',
    'Up and left is better; in the shaded part the pairs are too few to claim a rate.',
  ];
  return { name, title: 'ROC', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}

/** Domains of a DET plot: from the lowest rates worth showing, in whole powers of ten, to rates of no use. */
function detDomains(series: readonly ErrorSeries[]): Record<'x' | 'y', readonly [from: number, to: number]> {
  const misses = series.flatMap(({ curve }) =>
    curve.map((point) => point.falseNonMatchRate).filter((rate) => rate > 0),
  );
  const lowestMiss = Math.max(1e-5, Math.min(0.01, ...misses));
  return {
    x: [Math.max(1e-6, 10 ** decadeBelow(lowestClaim(series))), 0.6],
    y: [10 ** decadeBelow(lowestMiss), 0.9],
  };
}

/**
 * Both error rates against each other on normal-deviate axes (Martin et al. 1997): normally distributed scores make
 * straight lines.
 */
export function detPlot(name: string, series: readonly ErrorSeries[]): Chart {
  const area = plotArea(width, height);
  const domains = detDomains(series);
  const x = deviateScale(domains.x, [area.left, area.right]);
  const y = deviateScale(domains.y, [area.bottom, area.top]);
  const isWithin = (rate: number, [from, to]: readonly [number, number]): boolean => rate >= from && rate <= to;
  const curves = series.map(({ curve, series: colour }) => {
    const places = curve
      .map(({ falseMatchRate, falseNonMatchRate }) => ({ x: falseMatchRate, y: falseNonMatchRate }))
      .filter((place) => isWithin(place.x, domains.x) && isWithin(place.y, domains.y));
    return drawCurve(places, x, y, colour);
  });
  const [from, to] = [Math.max(domains.x[0], domains.y[0]), domains.x[1]];
  const diagonal = `M${px(x.place(from))} ${px(y.place(from))}L${px(x.place(to))} ${px(y.place(to))}`;
  const shapes = [
    shadeBelow(lowestClaim(series), x, area),
    drawAxes({ area, x, y, xTitle: 'false match rate', yTitle: 'false non-match rate' }),
    element('path', { class: 'mark', d: diagonal }),
    ...curves,
    drawLegend(series, area.right - 190, area.top + 16),
  ];
  const caption = [
    'Both errors against each other on normal-deviate axes.',
    'Down and left is better; the dashed line crosses each curve at its equal error rate.',
  ];
  return { name, title: 'DET', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}
