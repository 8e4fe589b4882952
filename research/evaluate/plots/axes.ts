import { escapeMarkup } from '../output/escape.ts';
import type { PlotArea } from './chart.ts';
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

/** A pixel position with one decimal. */
export function px(value: number): string {
  return value.toFixed(1);
}

/** Ticks whose labels have room, from the last one down: the left end of a logarithmic axis is the crowded one. */
function withRoom({ ticks, place }: Scale, leastPx: number): Set<Tick> {
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

/** Grid, axes, tick labels where they have room, and titles. */
export function drawAxes({ area, x, y, xTitle, yTitle }: Axes): string {
  const { left, right, top, bottom } = area;
  const labelled = withRoom(x, leastPx);
  const upright = x.ticks.map((tick) => {
    const at = px(x.place(tick.value));
    const label = labelled.has(tick)
      ? `<text class="small" x="${at}" y="${bottom + 17}" text-anchor="middle">${escapeMarkup(tick.label)}</text>`
      : '';
    return `<path class="grid" d="M${at} ${top}V${bottom}"/>${label}`;
  });
  const level = y.ticks.map(({ value, label }) => {
    const at = y.place(value);
    return `<path class="grid" d="M${left} ${px(at)}H${right}"/><text class="small" x="${left - 8}" y="${px(at + 4)}" text-anchor="end">${escapeMarkup(label)}</text>`;
  });
  const titles = [
    `<text x="${px((left + right) / 2)}" y="${bottom + 40}" text-anchor="middle">${escapeMarkup(xTitle)}</text>`,
    `<text x="14" y="${px((top + bottom) / 2)}" text-anchor="middle" transform="rotate(-90 14 ${px((top + bottom) / 2)})">${escapeMarkup(yTitle)}</text>`,
  ];
  return [...upright, ...level, ...titles, `<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`].join('');
}
