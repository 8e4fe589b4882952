import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createRandom } from '../../../core/evaluation/seeded-draws.ts';
import type { FaceEngine } from '../../../core/ports/face-engine.ts';
import { FamiliarError } from '../../../shared/result.ts';
import { createProgress } from '../embed/progress.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import { commandLine } from '../output/command-line.ts';
import { tableLines } from '../output/text-report.ts';
import type { Chart } from '../plots/chart.ts';
import { findRecordings, type Recording } from './find-recordings.ts';
import { judgedLevels, judgeRecording } from './judge-recording.ts';
import { livenessPage } from './liveness-page.ts';
import { attackTable, type JudgedRecording, liveTable, personTable } from './liveness-tables.ts';
import { readFrames } from './read-frames.ts';
import { tracePlot } from './trace-plot.ts';
import { watchRecording } from './watch-recording.ts';

export type LivenessOptions = {
  readonly json?: true;
  readonly report?: string;
  /** Frames a second to resample clips to, beside their own rate. */
  readonly rates: readonly number[];
  readonly sequenceRate: number;
  readonly stills?: true;
  /** Seconds between attempts in one recording; one attempt alone without it. */
  readonly every?: number;
  readonly seed: number;
};

/** A still is shown for longer than standard waits, asks and gives up. */
const stillSeconds = 20;

/**
 * Measures liveness on recordings of live people and of attacks.
 * @throws FamiliarError `invalid` when the folder holds none
 */
export async function runLiveness(host: EvaluateHost, folder: string, options: LivenessOptions): Promise<void> {
  const recordings = findRecordings(folder, options.stills === true);
  if (recordings.length === 0)
    throw new FamiliarError(
      'invalid',
      `There are no recordings in ${folder}. Lay them out as live/<person>/ and attack/<kind>/: clips, or folders of pictures.`,
    );
  const engine = await host.openEngine();
  const random = createRandom(options.seed);
  const draw = (sides: number): number => Math.floor(random() * sides);
  const judged: JudgedRecording[] = [];
  const charts: Chart[] = [];
  const runs = recordings.flatMap((recording) => ratesOf(recording, options).map((rate) => ({ recording, rate })));
  const progress = createProgress('Recordings', host.stderr);
  progress.begin(runs.length);
  try {
    for (const { recording, rate } of runs) {
      const entry = await judge(engine, recording, rate, options, draw);
      judged.push(entry);
      if (rate === null) charts.push(tracePlot(recording.name, entry.moments, entry.judgements.standard[0]));
      progress.step();
    }
  } finally {
    progress.end();
    await engine.close();
  }
  await tell(host, folder, options, judged, charts);
}

function ratesOf({ isClip }: Recording, { rates }: LivenessOptions): (number | null)[] {
  return isClip ? [null, ...rates] : [null];
}

async function judge(engine: FaceEngine, recording: Recording, rate: number | null, { sequenceRate, every }: LivenessOptions, draw: (sides: number) => number) {
  const moments = await watchRecording(engine, readFrames(recording, { rate, sequenceRate, stillSeconds }));
  const everyMs = every === undefined ? null : every * 1000;
  const [standard, strict] = judgedLevels.map((level) => judgeRecording(moments, level, everyMs, draw));
  return { recording, rate, moments, judgements: { standard: standard ?? [], strict: strict ?? [] } };
}

async function tell(host: EvaluateHost, folder: string, options: LivenessOptions, judged: readonly JudgedRecording[], charts: readonly Chart[]): Promise<void> {
  const tables = [attackTable(judged), liveTable(judged), personTable(judged)].filter(({ rows }) => rows.length > 0);
  if (options.report !== undefined) {
    await mkdir(dirname(options.report), { recursive: true });
    await writeFile(options.report, livenessPage(folder, commandLine(host.args), tables, charts), { mode: 0o600 });
  }
  const plain = judged.map(({ recording: { name, kind, person }, rate, judgements }) => ({ name, kind, person, rate, judgements }));
  host.stdout.write(`${options.json === true ? JSON.stringify({ folder, seed: options.seed, recordings: plain }) : tables.flatMap(tableLines).join('\n')}\n`);
}
