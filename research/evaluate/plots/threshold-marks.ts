import type { PlotArea } from './chart.ts';
import { element, px } from './element.ts';
import type { Scale } from './scale.ts';

/** A distance to mark, and its name. */
export type Mark = { readonly distance: number; readonly label: string };

const lineHeight = 16;

/** Room above a plot for the labels of so many marks, in pixels. */
export const roomForMarks = (count: number): number => count * lineHeight;

/** Upright dashed lines at distances, each up to a label of its own above the plot, so that no line crosses a label. */
export function drawThresholds(marks: readonly Mark[], x: Scale, { top, bottom }: PlotArea): string {
  return marks
    .toSorted((a, b) => a.distance - b.distance)
    .flatMap(({ distance, label }, i) => {
      const at = x.place(distance);
      const y = top - (i + 1) * lineHeight + 6;
      return [
        element('path', { class: 'mark', d: `M${px(at)} ${y}V${bottom}` }),
        element('text', { class: 'label small', x: at - 6, y: y + 4, 'text-anchor': 'end' }, label),
      ];
    })
    .join('');
}
