import { escapeMarkup } from '../output/escape.ts';
import { px } from './axes.ts';

export type LegendEntry = { readonly label: string; readonly series: number };

const lineHeight = 19;

/** Names of series beside a dash of their colour, one below the other, from a top left corner. */
export function drawLegend(entries: readonly LegendEntry[], left: number, top: number): string {
  return entries
    .map(({ label, series }, i) => {
      const y = top + i * lineHeight;
      return `<path class="curve c${series}" d="M${px(left)} ${px(y)}h18"/><text class="label small halo" x="${px(left + 25)}" y="${px(y + 4)}">${escapeMarkup(label)}</text>`;
    })
    .join('');
}
