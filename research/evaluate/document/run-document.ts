import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import { standaloneSvg } from '../plots/chart.ts';
import { type Measured, measure } from '../run-protocol.ts';
import { type DocumentedRun, documentedRuns } from './documented-runs.ts';
import { figuresBlock } from './figures-block.ts';
import { replaceBlock } from './replace-block.ts';

export type DocumentOptions = {
  readonly data: string;
  readonly docs: string;
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

/**
 * Runs everything that docs/EVALUATION.md shows and puts figures and plots in place. The words between them stay as they are.
 * @throws FamiliarError `notFound` when the document or a folder of pictures is not there
 */
export async function runDocument(host: EvaluateHost, { data, docs, ...options }: DocumentOptions): Promise<void> {
  const path = join(docs, documentName);
  let document = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FamiliarError('notFound', `The document ${path} cannot be read.`, { cause });
  });
  await mkdir(join(docs, plotsFolder), { recursive: true });
  for (const documented of documentedRuns(data)) {
    host.stdout.write(`${documented.id}\n`);
    const [protocol = ''] = documented.args;
    const measured = await measure(
      protocol,
      { ...host, args: documented.args },
      { ...options, root: documented.root },
      documented.run,
    );
    document = replaceBlock(
      document,
      documented.id,
      figuresBlock(measured, await writePlots(docs, documented, measured)),
    );
    await writeFile(path, document);
  }
}
