import { escapeMarkup } from '../output/escape.ts';
import type { Measurement } from '../output/measurement.ts';
import { countText } from '../output/number-text.ts';
import type { Headline, Summary } from '../output/summary.ts';
import { chartStyle } from '../plots/chart-style.ts';
import { chartCards } from './chart-cards.ts';
import { howMeasured } from './how-measured.ts';
import { pageStyle } from './page-style.ts';
import { type FacePictures, pairCards } from './pair-cards.ts';
import { standalonePage } from './standalone-page.ts';
import { tableCards } from './table-cards.ts';

function tile({ label, value, detail }: Headline): string {
  return `<div class="tile"><span>${escapeMarkup(label)}</span><b>${escapeMarkup(value)}</b><span>${escapeMarkup(detail)}</span></div>`;
}

/** An evaluation as one HTML page that needs nothing else: no script, no font, no file, no network. */
export function reportPage(summary: Summary, measurement: Measurement, faces: FacePictures): string {
  const { dataset, root, date } = measurement;
  const lead = `${root}: ${countText(dataset.pictures)} pictures of ${countText(dataset.people)} people, measured on ${date.slice(0, 10)} with the engine and the matching that sign people in.`;
  return standalonePage({
    title: summary.title,
    policy: "img-src data:; style-src 'unsafe-inline'",
    style: `${pageStyle}${chartStyle}`,
    body: `<main>
<header><span class="mark">Familiar, evaluation</span><h1>${escapeMarkup(summary.title)}</h1><p class="lead">${escapeMarkup(lead)}</p></header>
<div class="tiles">${summary.headlines.map(tile).join('')}</div>
<h2>Curves</h2>
${chartCards(summary.charts)}
<h2>Figures</h2>
${tableCards(summary.tables)}
${pairCards(summary.worst, faces)}
<h2>How it was measured</h2>
${howMeasured(measurement, summary.conventions)}
</main>`,
  });
}
