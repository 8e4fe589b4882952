import { escapeMarkup } from '../output/escape.ts';
import { type Chart, inlineSvg } from '../plots/chart.ts';

const wideFrom = 900;

/** Every chart on a card with its title and how to read it. */
export function chartCards(charts: readonly Chart[]): string {
  const cards = charts.map((chart) => {
    const caption = `<figcaption><h3>${escapeMarkup(chart.title)}</h3>${escapeMarkup(chart.caption)}</figcaption>`;
    return `<figure class="card${chart.width >= wideFrom ? ' wide' : ''}">${caption}${inlineSvg(chart)}</figure>`;
  });
  return `<div class="charts">${cards.join('')}</div>`;
}
