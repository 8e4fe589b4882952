import { escapeMarkup } from '../output/escape.ts';
import type { Table } from '../output/summary.ts';
import type { Chart } from '../plots/chart.ts';
import { chartStyle } from '../plots/chart-style.ts';
import { chartCards } from '../report/chart-cards.ts';
import { pageStyle } from '../report/page-style.ts';
import { standalonePage } from '../report/standalone-page.ts';
import { tableCards } from '../report/table-cards.ts';

/** The measurement of liveness as one HTML page that needs nothing else; it shows traces and no faces. */
export function livenessPage(
  root: string,
  command: string,
  tables: readonly Table[],
  charts: readonly Chart[],
): string {
  return standalonePage({
    title: 'Liveness',
    policy: "style-src 'unsafe-inline'",
    style: `${pageStyle}${chartStyle}`,
    body: `<main>
<header><span class="mark">Familiar, evaluation</span><h1>Liveness</h1><p class="lead">${escapeMarkup(`${root}, measured with the state machine that signs people in (${command}).`)}</p></header>
<h2>Figures</h2>
${tableCards(tables)}
<h2>Traces</h2>
${chartCards(charts)}
</main>`,
  });
}
