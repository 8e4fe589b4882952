import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipelineVersion } from './embed/pipeline-version.ts';
import type { EvaluateHost } from './evaluate-host.ts';
import type { Evaluation, Lab } from './lab.ts';
import type { LabOptions } from './lab-options.ts';
import { openLab } from './open-lab.ts';
import { commandLine } from './output/command-line.ts';
import type { Measurement } from './output/measurement.ts';
import { textReport } from './output/text-report.ts';
import { standaloneSvg } from './plots/chart.ts';
import { facePictures } from './report/face-pictures.ts';
import { reportPage } from './report/report-page.ts';

/** An evaluation with how it came to be. */
export type Measured = { readonly measurement: Measurement; readonly evaluation: Evaluation };

/** Runs a protocol and writes its page and plots where they are asked for. */
export async function measure(
  protocol: string,
  host: EvaluateHost,
  options: LabOptions,
  run: (lab: Lab) => Promise<Evaluation>,
): Promise<Measured> {
  const startedAt = host.now();
  const { lab, models, close } = await openLab(host, options);
  try {
    const evaluation = await run(lab);
    const { seed, replicates, root } = options;
    const measurement: Measurement = {
      protocol,
      root,
      date: new Date(startedAt).toISOString(),
      command: commandLine(host.args),
      seconds: (host.now() - startedAt) / 1000,
      models,
      pipelineVersion,
      calibration: lab.calibration.provenance,
      seed,
      replicates,
      dataset: evaluation.dataset,
    };
    if (options.report !== undefined) await writeReport(options.report, { measurement, evaluation }, lab);
    if (options.plots !== undefined) await writePlots(options.plots, evaluation);
    return { measurement, evaluation };
  } finally {
    await close();
  }
}

/** Runs a protocol and prints what it found. */
export async function runProtocol(
  protocol: string,
  host: EvaluateHost,
  options: LabOptions,
  run: (lab: Lab) => Promise<Evaluation>,
): Promise<void> {
  const { measurement, evaluation } = await measure(protocol, host, options, run);
  const { figures, summary } = evaluation;
  const worst = summary.worst.map(({ title, pairs }) => ({
    title,
    pairs: pairs.map(({ pictures, distance, remark }) => ({
      pictures: pictures.map(({ name }) => name),
      distance,
      remark,
    })),
  }));
  const text =
    options.json === true
      ? JSON.stringify({ ...measurement, figures, worst })
      : textReport(summary, measurement).join('\n');
  host.stdout.write(`${text}\n`);
}

async function writeReport(path: string, { measurement, evaluation }: Measured, lab: Lab): Promise<void> {
  const page = reportPage(evaluation.summary, measurement, await facePictures(evaluation.summary.worst, lab.engine));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page, { mode: 0o600 });
}

async function writePlots(folder: string, { summary }: Evaluation): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const chart of summary.charts) await writeFile(join(folder, `${chart.name}.svg`), standaloneSvg(chart));
}
