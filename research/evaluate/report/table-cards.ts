import { escapeMarkup } from '../output/escape.ts';
import type { Table } from '../output/summary.ts';

function tableCard({ title, note, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`).join('');
  const remark = note === null ? '' : `<p class="soft">${escapeMarkup(note)}</p>`;
  return `<section class="card"><h3>${escapeMarkup(title)}</h3>${remark}<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}

/** Every table on a card. */
export function tableCards(tables: readonly Table[]): string {
  return `<div class="tables">${tables.map(tableCard).join('')}</div>`;
}
