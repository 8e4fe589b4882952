import { shortPercent } from '../output/number-text.ts';
import { drawAxes } from './axes.ts';
import { type Chart, plotArea } from './chart.ts';
import { drawCurve, drawDot } from './curve.ts';
import { element } from './element.ts';
import { drawLegend } from './legend.ts';
import { linearScale, type Scale } from './scale.ts';

/** Wrong and right sign-ins at rising margins, of one security level. */
export type MarginSeries = {
  readonly label: string;
  readonly series: number;
  readonly steps: readonly { readonly margin: number; readonly wrong: number; readonly right: number }[];
};

const [width, height] = [560, 400];

/** A curve with a dot at each margin and a name at every other one. */
function drawSteps({ steps, series }: MarginSeries, x: Scale, y: Scale): string {
  const places = steps.map(({ margin, wrong, right }) => ({ margin, x: wrong, y: right }));
  const named = places.filter((_, i) => i % 2 === 0 || i === places.length - 1);
  return [
    drawCurve(places, x, y, series),
    ...places.map((place) => drawDot(place, x, y, series)),
    ...named.map((place) => {
      const corner = { x: x.place(place.x) + 8, y: y.place(place.y) + 12 };
      return element('text', { class: 'small halo', ...corner }, String(place.margin));
    }),
  ].join('');
}

/** Gain and cost of the margin: right sign-ins against sign-ins as somebody else of the family. */
export function marginPlot(name: string, series: readonly MarginSeries[]): Chart {
  const area = plotArea(width, height);
  const steps = series.flatMap((one) => one.steps);
  const mostWrong = Math.max(0.01, 1.05 * Math.max(...steps.map(({ wrong }) => wrong)));
  const leastRight = Math.min(0.9, ...steps.map(({ right }) => right));
  const x = linearScale([0, mostWrong], [area.left, area.right], 4, shortPercent);
  const y = linearScale([leastRight, 1], [area.bottom, area.top], 5, shortPercent);
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'signed in as somebody else of the family', yTitle: 'signed in rightly' }),
    ...series.map((one) => drawSteps(one, x, y)),
    drawLegend(series, area.right - 150, area.top + 16),
  ];
  const caption = [
    'Each dot is a margin to the second-best member.',
    'Up and left is better: fewer wrong sign-ins, more right ones.',
  ];
  return { name, title: 'What the margin buys', caption: caption.join(' '), width, height, shapes: shapes.join('') };
}
