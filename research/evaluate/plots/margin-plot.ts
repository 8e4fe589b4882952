import { shortPercent } from '../output/number-text.ts';
import { drawAxes, px } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { drawCurve, drawDot } from './curve.ts';
import { drawLegend } from './legend.ts';
import { linearScale, spanOf } from './scale.ts';
import { roundTicks } from './ticks.ts';

/** Wrong and right sign-ins at rising margins, of one security level. */
export type MarginSeries = {
  readonly label: string;
  readonly series: number;
  readonly steps: readonly { readonly margin: number; readonly wrong: number; readonly right: number }[];
};

const [width, height] = [560, 400];

/** What the margin buys and costs: right sign-ins against sign-ins as somebody else of the family. */
export function marginPlot(name: string, series: readonly MarginSeries[]): Chart {
  const area = plotArea(width, height);
  const steps = series.flatMap((one) => one.steps);
  const mostWrong = Math.max(0.01, 1.05 * Math.max(...steps.map(({ wrong }) => wrong)));
  const leastRight = Math.min(0.9, ...steps.map(({ right }) => right));
  const x = linearScale(spanOf(roundTicks(0, mostWrong, 6, shortPercent)), [area.left, area.right]);
  const y = linearScale(spanOf(roundTicks(leastRight, 1, 7, shortPercent)), [area.bottom, area.top]);
  const drawn = series.map(({ steps: own, series: colour }) => {
    const places = own.map(({ wrong, right }) => ({ x: wrong, y: right }));
    const labels = own
      .filter((_, i) => i % 2 === 0 || i === own.length - 1)
      .map(
        ({ margin, wrong, right }) =>
          `<text class="small halo" x="${px(x.place(wrong) + 8)}" y="${px(y.place(right) + 12)}">${margin}</text>`,
      );
    return [drawCurve(places, x, y, colour), ...places.map((place) => drawDot(place, x, y, colour)), ...labels].join(
      '',
    );
  });
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'signed in as somebody else of the family', yTitle: 'signed in rightly' }),
    ...drawn,
    drawLegend(series, area.right - 150, area.top + 16),
  ];
  return {
    name,
    title: 'What the margin buys',
    caption:
      'Each dot is a margin to the second-best member. Up and left is better: fewer wrong sign-ins, more right ones.',
    width,
    height,
    shapes: shapes.join(''),
  };
}
