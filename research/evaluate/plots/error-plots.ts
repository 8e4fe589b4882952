import type { CurvePoint } from '../../statistics/score-set.ts';
import { shortPercent } from '../output/number-text.ts';
import { drawAxes, px } from './axes.ts';
import { type Chart, type PlotArea, plotArea } from './chart.ts';
import { drawCurve } from './curve.ts';
import { drawLegend } from './legend.ts';
import { deviateScale, linearScale, logScale, type Scale, spanOf } from './scale.ts';
import { decadeTicks, rateTicks, roundTicks } from './ticks.ts';

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
  return `<rect class="shade" x="${left}" y="${top}" width="${px(Math.max(0, x.place(rate) - left))}" height="${bottom - top}"/>`;
}

function lowestDecade(series: readonly ErrorSeries[]): number {
  return Math.floor(Math.log10(Math.min(...series.map(({ lowestRate }) => lowestRate))) + 1e-9);
}

function lowestClaim(series: readonly ErrorSeries[]): number {
  return Math.min(...series.map(({ lowestRate }) => lowestRate));
}

/** Share of genuine pairs accepted against the false match rate, on a logarithmic axis. */
export function rocPlot(name: string, series: readonly ErrorSeries[]): Chart {
  const area = plotArea(width, height);
  const lowest = 10 ** lowestDecade(series);
  const worst = Math.min(
    ...series.flatMap(({ curve }) =>
      curve.filter((point) => point.falseMatchRate >= lowest).map((point) => 1 - point.falseNonMatchRate),
    ),
  );
  const floor = Math.max(0, Math.min(0.9, Math.floor(worst * 10) / 10));
  const x = logScale({ from: lowest, to: 1, ticks: decadeTicks(lowestDecade(series)) }, [area.left, area.right]);
  const y = linearScale(spanOf(roundTicks(floor, 1, 6, shortPercent)), [area.bottom, area.top]);
  const curves = series.map(({ curve, series: colour }) =>
    drawCurve(
      curve
        .filter((point) => point.falseMatchRate >= lowest)
        .map((point) => ({ x: point.falseMatchRate, y: 1 - point.falseNonMatchRate })),
      x,
      y,
      colour,
    ),
  );
  const shapes = [
    shadeBelow(lowestClaim(series), x, area),
    drawAxes({ area, x, y, xTitle: 'false match rate', yTitle: 'genuine pairs accepted' }),
    ...curves,
    drawLegend(series, area.right - 190, area.bottom - 12 - 19 * series.length),
  ];
  return {
    name,
    title: 'ROC',
    caption:
      'Genuine pairs accepted at each false match rate. Up and left is better; in the shaded part the pairs are too few to claim a rate.',
    width,
    height,
    shapes: shapes.join(''),
  };
}

/**
 * Both error rates against each other on normal-deviate axes (Martin et al. 1997): normally distributed scores make
 * straight lines.
 */
export function detPlot(name: string, series: readonly ErrorSeries[]): Chart {
  const area = plotArea(width, height);
  const lowest = Math.max(1e-6, 10 ** lowestDecade(series));
  const misses = series.flatMap(({ curve }) =>
    curve.map((point) => point.falseNonMatchRate).filter((rate) => rate > 0),
  );
  const lowestMiss = 10 ** Math.floor(Math.log10(Math.max(1e-5, Math.min(0.01, ...misses))) + 1e-9);
  const x = deviateScale({ from: lowest, to: 0.6, ticks: rateTicks() }, [area.left, area.right]);
  const y = deviateScale({ from: lowestMiss, to: 0.9, ticks: rateTicks() }, [area.bottom, area.top]);
  const isShown = ({ falseMatchRate, falseNonMatchRate }: CurvePoint): boolean =>
    falseMatchRate >= lowest && falseMatchRate <= 0.6 && falseNonMatchRate >= lowestMiss && falseNonMatchRate <= 0.9;
  const diagonal = [Math.max(lowest, lowestMiss), 0.6].map((rate) => `${px(x.place(rate))} ${px(y.place(rate))}`);
  const shapes = [
    shadeBelow(lowestClaim(series), x, area),
    drawAxes({ area, x, y, xTitle: 'false match rate', yTitle: 'false non-match rate' }),
    `<path class="mark" d="M${diagonal.join('L')}"/>`,
    ...series.map(({ curve, series: colour }) =>
      drawCurve(
        curve.filter(isShown).map((point) => ({ x: point.falseMatchRate, y: point.falseNonMatchRate })),
        x,
        y,
        colour,
      ),
    ),
    drawLegend(series, area.right - 190, area.top + 16),
  ];
  return {
    name,
    title: 'DET',
    caption:
      'Both errors against each other on normal-deviate axes. Down and left is better; the dashed line crosses each curve at its equal error rate.',
    width,
    height,
    shapes: shapes.join(''),
  };
}
