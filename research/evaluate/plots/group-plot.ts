import { oddsText } from '../output/number-text.ts';
import { drawAxes } from './axes.ts';
import type { Chart, PlotArea } from './chart.ts';
import { element, px } from './element.ts';
import { logScale, type Scale } from './scale.ts';

/** A rate with its interval; `hits` of 0 is drawn as an open mark at the edge. */
type Measured = { readonly rate: number; readonly low: number; readonly high: number; readonly hits: number };

/** One panel: what was promised, and what was measured in each group, in the order of the rows. */
export type GroupPanel = { readonly title: string; readonly promisedRate: number; readonly rates: readonly Measured[] };

const [width, rowHeight, labelWidth, gap] = [1140, 24, 124, 56];
const [top, below] = [46, 52];
const lowestDecade = -6;
const radius = 4.5;

/** Series colours that colour-blind people tell apart, each with a form of its own: kept, unsure, broken. */
const [kept, unsure, broken] = [0, 4, 2];

/** A circle where the whole interval keeps the promise, a diamond where it lies within, a square where all is above. */
function drawMark({ low, high, rate, hits }: Measured, promisedRate: number, x: Scale, y: number): string {
  const series = high <= promisedRate ? kept : low > promisedRate ? broken : unsure;
  const at = x.place(rate);
  const look = { class: `${hits === 0 ? 'open' : 'dot'} c${series}` };
  const square = { ...look, x: at - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  const form =
    series === kept
      ? element('circle', { ...look, cx: at, cy: y, r: radius })
      : element('rect', series === broken ? square : { ...square, transform: `rotate(45 ${px(at)} ${px(y)})` });
  const bar = `M${px(x.place(low))} ${px(y)}H${px(x.place(high))}`;
  return `${element('path', { class: `curve c${series}`, d: bar })}${form}`;
}

function drawPanel({ title, promisedRate, rates }: GroupPanel, area: PlotArea, y: Scale): string {
  const x = logScale(lowestDecade, [area.left, area.right]);
  const line = px(x.place(promisedRate));
  return [
    drawAxes({ area, x, y, xTitle: 'strangers accepted', yTitle: '' }),
    element('path', { class: 'mark', d: `M${line} ${area.top - 6}V${area.bottom}` }),
    element('text', { class: 'label', x: area.left, y: 16 }, title),
    element(
      'text',
      { class: 'small', x: x.place(promisedRate), y: area.top - 10, 'text-anchor': 'middle' },
      `promised: ${oddsText(promisedRate)}`,
    ),
    ...rates.map((rate, row) => drawMark(rate, promisedRate, x, y.place(row))),
  ].join('');
}

/** Strangers accepted in each group beside the promise of each level, on logarithmic axes, a panel for each level. */
export function groupPlot(name: string, groups: readonly string[], panels: readonly GroupPanel[]): Chart {
  const height = top + groups.length * rowHeight + below;
  const panelWidth = (width - labelWidth - gap * panels.length) / panels.length;
  const place = (row: number): number => top + (row + 0.5) * rowHeight;
  const shapes = panels.map((panel, i) => {
    const left = labelWidth + i * (panelWidth + gap);
    const ticks = groups.map((label, value) => ({ value, label: i === 0 ? label : '' }));
    return drawPanel(panel, { left, right: left + panelWidth, top, bottom: height - below }, { place, ticks });
  });
  const caption = [
    'The share of strangers of one group who are taken for each other, with its 95 % interval.',
    'A circle keeps the promise up to the end of its interval, a diamond may or may not, a square does not.',
    'An open mark at the edge: not a single pair.',
  ];
  return {
    name,
    title: 'Strangers accepted, by group',
    caption: caption.join(' '),
    width,
    height,
    shapes: shapes.join(''),
  };
}
