import { element, px } from './element.ts';

export type LegendEntry = { readonly label: string; readonly series: number };

const lineHeight = 19;

/** Names of series beside a dash of their colour, one below the other, from a top left corner. */
export function drawLegend(entries: readonly LegendEntry[], left: number, top: number): string {
  return entries
    .flatMap(({ label, series }, i) => {
      const y = top + i * lineHeight;
      return [
        element('path', { class: `curve c${series}`, d: `M${px(left)} ${px(y)}h18` }),
        element('text', { class: 'label small halo', x: left + 25, y: y + 4 }, label),
      ];
    })
    .join('');
}
