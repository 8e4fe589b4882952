import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import { countText } from '../output/number-text.ts';
import type { Headline, Table } from '../output/summary.ts';
import { standaloneSvg } from '../plots/chart.ts';
import { type Measured, measure } from '../run-protocol.ts';
import { type DocumentedRun, documentedRuns } from './documented-runs.ts';

/**
 * Puts text between the marks `<!-- figures: id -->` and `<!-- end: id -->` of a document.
 * @throws Refusal `invalid` when the document has no such marks
 */
function replaceBlock(document: string, id: string, text: string): string {
  const [begin, end] = [`<!-- figures: ${id} -->`, `<!-- end: ${id} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from)
    throw new Refusal('invalid', `The document has no place for figures: ${begin} followed by ${end}.`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

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
function figuresBlock(
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

export type DocumentOptions = {
  readonly data: string;
  readonly docs: string;
  /** The runs to measure, by their marks in the document; all without it. */
  readonly only?: readonly string[];
  /** The crowds that were made up without one half of the people each. */
  readonly halves?: string;
  readonly cache: string | false;
  readonly seed: number;
  readonly replicates: number;
};

const documentName = 'EVALUATION.md';
const plotsFolder = 'evaluation';

async function writePlots(
  docs: string,
  { id, charts }: DocumentedRun,
  { evaluation }: Measured,
): Promise<{ title: string; file: string }[]> {
  const shown = charts.flatMap((name) => evaluation.summary.charts.find((chart) => chart.name === name) ?? []);
  const files = shown.map((chart) => ({ chart, title: chart.title, file: `${plotsFolder}/${id}-${chart.name}.svg` }));
  for (const { chart, file } of files) await writeFile(join(docs, file), standaloneSvg(chart));
  return files.map(({ title, file }) => ({ title, file }));
}

function chosenRuns(data: string, only: readonly string[] | undefined): DocumentedRun[] {
  const runs = documentedRuns(data);
  const unknown = only?.find((id) => runs.every((run) => run.id !== id));
  if (unknown !== undefined)
    throw new Refusal('invalid', `There is no run ${unknown}: choose from ${runs.map(({ id }) => id).join(', ')}.`);
  return only === undefined ? runs : runs.filter(({ id }) => only.includes(id));
}

/**
 * Runs everything that research/notes/EVALUATION.md shows and puts figures and plots in place. The words between them
 * stay as they are.
 * @throws Refusal `notFound` when the document or a folder of pictures is not there
 */
export async function runDocument(
  host: EvaluateHost,
  { data, docs, only, ...options }: DocumentOptions,
): Promise<void> {
  const path = join(docs, documentName);
  let document = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Refusal('notFound', `The document ${path} cannot be read.`, { cause });
  });
  await mkdir(join(docs, plotsFolder), { recursive: true });
  for (const documented of chosenRuns(data, only)) {
    host.stdout.write(`${documented.id}\n`);
    const [protocol = ''] = documented.args;
    const args = [...documented.args, ...(options.halves === undefined ? [] : ['--halves', options.halves])];
    const measured = await measure(protocol, { ...host, args }, { ...options, root: documented.root }, documented.run);
    document = replaceBlock(
      document,
      documented.id,
      figuresBlock(measured, await writePlots(docs, documented, measured)),
    );
    await writeFile(path, document);
  }
}
