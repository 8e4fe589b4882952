import { countText } from '../output/number-text.ts';
import type { Headline, Table } from '../output/summary.ts';
import type { Measured } from '../run-protocol.ts';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function tableText({ title, note, columns, rows }: Table): string {
  const lines = [
    row(columns),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(columns.map((_, i) => cells[i] ?? ''))),
  ];
  return [`**${title}.**${note === null ? '' : ` ${note}`}`, lines.join('\n')].join('\n\n');
}

const headlineRow = ({ label, value, detail }: Headline): string[] => [label, `**${value}**`, detail];

/** The figures of one run as Markdown: the command, the headlines, the tables, and its plots by their files. */
export function figuresBlock(
  { measurement, evaluation }: Measured,
  plots: readonly { readonly title: string; readonly file: string }[],
): string {
  const { dataset, date, models, pipelineVersion } = measurement;
  const { headlines, tables } = evaluation.summary;
  const made = models.map(({ file, sha256 }) => `${file} ${sha256.slice(0, 12)}`).join(', ');
  const counts = `${countText(dataset.pictures)} pictures of ${countText(dataset.people)} people, ${countText(dataset.withoutFace.length)} without a face, ${countText(dataset.severalFaces)} with several, ${countText(dataset.unreadable.length)} unreadable.`;
  return [
    `\`${measurement.command}\``,
    `${counts} Measured on ${date.slice(0, 10)}; ${made}; pipeline version ${pipelineVersion}.`,
    [row(['', '', '']), row(['---', '---', '---']), ...headlines.map((headline) => row(headlineRow(headline)))].join(
      '\n',
    ),
    ...tables.filter(({ isDetail }) => isDetail !== true).map(tableText),
    ...plots.map(({ title, file }) => `![${title}](${file})`),
  ].join('\n\n');
}
