import { escapeMarkup } from '../output/escape.ts';
import { px } from './axes.ts';
import type { PlotArea } from './chart.ts';
import type { Scale } from './scale.ts';

/** A distance to mark, and what it is called. */
export type Mark = { readonly distance: number; readonly label: string };

const lineHeight = 16;

/** The room that the labels of so many marks need above a plot. */
export const roomForMarks = (count: number): number => count * lineHeight;

/** Upright dashed lines at distances, each up to a label of its own above the plot, so that no line crosses a label. */
export function drawThresholds(marks: readonly Mark[], x: Scale, { top, bottom }: PlotArea): string {
  const rising = [...marks].sort((a, b) => a.distance - b.distance);
  return rising
    .map(({ distance, label }, i) => {
      const at = px(x.place(distance));
      const y = top - (i + 1) * lineHeight + 6;
      return `<path class="mark" d="M${at} ${y}V${bottom}"/><text class="label small" x="${px(x.place(distance) - 6)}" y="${y + 4}" text-anchor="end">${escapeMarkup(label)}</text>`;
    })
    .join('');
}
