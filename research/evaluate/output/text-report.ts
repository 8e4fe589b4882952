import type { Measurement } from './measurement.ts';
import { countText } from './number-text.ts';
import type { Summary, Table } from './summary.ts';

/** A table in columns, after an empty line. */
export function tableLines({ title, note, columns, rows }: Table): string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const lines = all.map((row) =>
    `  ${columns.map((_, i) => (row[i] ?? '').padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd(),
  );
  return ['', title, ...(note === null ? [] : [`  ${note}`]), ...lines];
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${title} (${countText(items.length)})`, ...items.map((item) => `  ${item}`)];
}

/** The figures in plain lines for a terminal, with the files that were left out at the end. */
export function textReport({ title, headlines, tables }: Summary, { dataset, root, seconds }: Measurement): string[] {
  const { pictures, people, withoutFace, severalFaces, fromCache, computed } = dataset;
  const width = Math.max(...headlines.map(({ label }) => label.length));
  const counts = [
    `${countText(pictures)} pictures of ${countText(people)} people`,
    `${countText(severalFaces)} with several faces`,
    `${countText(computed)} analysed, ${countText(fromCache)} from the cache`,
    `${seconds.toFixed(1)} s`,
  ];
  return [
    `${title}: ${root}`,
    `  ${counts.join('; ')}`,
    '',
    ...headlines.map(
      ({ label, value, detail }) => `  ${label.padEnd(width)}  ${value}${detail === '' ? '' : `  (${detail})`}`,
    ),
    ...tables.flatMap(tableLines),
    ...list('No face found', withoutFace),
    ...list('Left out: the same file twice', dataset.duplicates),
    ...list(
      'Could not be read',
      dataset.unreadable.map(({ path, reason }) => `${path}: ${reason}`),
    ),
  ];
}
