import type { PlotArea } from './chart.ts';
import { element, px } from './element.ts';
import type { Scale, Tick } from './scale.ts';

export type Axes = {
  readonly area: PlotArea;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTitle: string;
  readonly yTitle: string;
};

/** Room for a label under the axis. */
const leastPx = 52;

/** Ticks whose labels have room, from the last one down: the left end of a logarithmic axis is the crowded one. */
function withRoom({ ticks, place }: Scale): Set<Tick> {
  const kept = new Set<Tick>();
  let next = Number.POSITIVE_INFINITY;
  for (const tick of ticks.toReversed()) {
    const at = place(tick.value);
    if (Math.abs(next - at) < leastPx) continue;
    kept.add(tick);
    next = at;
  }
  return kept;
}

function drawUprightGrid(x: Scale, { top, bottom }: PlotArea): string[] {
  const labelled = withRoom(x);
  return x.ticks.flatMap((tick) => {
    const at = x.place(tick.value);
    const line = element('path', { class: 'grid', d: `M${px(at)} ${top}V${bottom}` });
    const label = { class: 'small', x: at, y: bottom + 17, 'text-anchor': 'middle' };
    return labelled.has(tick) ? [line, element('text', label, tick.label)] : [line];
  });
}

function drawLevelGrid(y: Scale, { left, right }: PlotArea): string[] {
  return y.ticks.flatMap(({ value, label }) => {
    const at = y.place(value);
    return [
      element('path', { class: 'grid', d: `M${left} ${px(at)}H${right}` }),
      element('text', { class: 'small', x: left - 8, y: at + 4, 'text-anchor': 'end' }, label),
    ];
  });
}

/** Grid, axes, tick labels where they have room, and titles. */
export function drawAxes({ area, x, y, xTitle, yTitle }: Axes): string {
  const { left, right, top, bottom } = area;
  const [centre, middle] = [(left + right) / 2, (top + bottom) / 2];
  const turned = `rotate(-90 14 ${px(middle)})`;
  return [
    ...drawUprightGrid(x, area),
    ...drawLevelGrid(y, area),
    element('text', { x: centre, y: bottom + 40, 'text-anchor': 'middle' }, xTitle),
    element('text', { x: 14, y: middle, 'text-anchor': 'middle', transform: turned }, yTitle),
    element('path', { class: 'axis', d: `M${left} ${top}V${bottom}H${right}` }),
  ].join('');
}
