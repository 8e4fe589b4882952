import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { readCalibration } from '#engine/models/read-calibration.ts';
import { Refusal } from '../../refusal.ts';
import { createProgress } from '../embed/progress.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import { readLabEmbedder } from '../lab-embedder.ts';
import { commandLine } from '../output/command-line.ts';
import { tableLines } from '../output/text-report.ts';
import { hashName } from '../pictures/hash-name.ts';
import type { Chart } from '../plots/chart.ts';
import { findRecordings, isHeldOut, movedStills, type Recording } from './find-recordings.ts';
import { type Conditions, judgedLevels, judgeRecording } from './judge-recording.ts';
import { livenessPage } from './liveness-page.ts';
import { attackTable, type JudgedRecording, liveTable, personTable } from './liveness-tables.ts';
import { type PlayedRate, readFrames } from './read-frames.ts';
import { tracePlot } from './trace-plot.ts';
import { watchRecording } from './watch-recording.ts';

export type LivenessOptions = {
  readonly json?: true;
  readonly report?: string;
  /** Frames a second to resample clips to, beside their own rate and half of it lost. */
  readonly rates: readonly number[];
  /** Frames a second of the pictures in a folder, and of pictures that are moved. */
  readonly sequenceRates: readonly number[];
  /** Seconds for which the pictures of a folder go to and fro; once without it. */
  readonly loop?: number;
  readonly stills?: true;
  /** Seconds for which every picture is held before the camera in each of some ways. */
  readonly moved?: number;
  readonly people: 'all' | 'development' | 'held-out';
  /** Seconds between attempts in one recording; one attempt alone without it. */
  readonly every?: number;
  readonly seed: number;
};

/** A still is shown for longer than standard waits, asks and gives up. */
const stillSeconds = 20;

/**
 * Measures liveness on recordings of live people and of attacks.
 * @throws Refusal `invalid` when the folder holds none
 */
export async function runLiveness(host: EvaluateHost, folder: string, options: LivenessOptions): Promise<void> {
  const recordings = chooseRecordings(folder, options);
  if (recordings.length === 0)
    throw new Refusal(
      'invalid',
      `There are no recordings in ${folder}. Lay them out as live/<person>/ and attack/<kind>/: clips, or folders of pictures.`,
    );
  const limits = faceLimits(await readCalibration(host.calibrationFile));
  const engine = await host.openEngine(await readLabEmbedder(host.modelsDir, undefined));
  const random = createRandom(options.seed);
  const draw = (sides: number): number => Math.floor(random() * sides);
  const judged: JudgedRecording[] = [];
  const charts: Chart[] = [];
  const runs = recordings.flatMap((recording) => ratesOf(recording, options).map((rate) => ({ recording, rate })));
  const progress = createProgress('Recordings', host.stderr);
  progress.begin(runs.length);
  try {
    for (const { recording, rate } of runs) {
      const entry = await judge(engine, { recording, rate }, options, { draw, limits });
      judged.push(entry);
      if (charts.at(-1)?.name !== recording.name)
        charts.push(tracePlot(recording.name, entry.moments, entry.judgements.standard[0]));
      progress.step();
    }
  } finally {
    progress.end();
    await engine.close();
  }
  await tell(host, { folder, options }, judged, charts);
}

function chooseRecordings(folder: string, { stills, moved, people }: LivenessOptions): Recording[] {
  const found = findRecordings(folder, stills === true || moved !== undefined);
  const recordings = moved === undefined ? found : movedStills(found);
  return people === 'all'
    ? recordings
    : recordings.filter((recording) => isHeldOut(recording) === (people === 'held-out'));
}

function ratesOf({ isClip, files, hold }: Recording, { rates, sequenceRates }: LivenessOptions): readonly PlayedRate[] {
  if (isClip) return [null, ...rates, 'halfLost'];
  return files.length > 1 || hold !== undefined ? sequenceRates : [null];
}

async function judge(
  engine: FaceEngine,
  { recording, rate }: { readonly recording: Recording; readonly rate: PlayedRate },
  options: LivenessOptions,
  conditions: Conditions,
) {
  const { every, loop, moved, seed } = options;
  const frames = readFrames(recording, {
    rate,
    stillSeconds: moved ?? stillSeconds,
    loopSeconds: loop ?? null,
    seed: seed + hashName(recording.name),
  });
  const moments = await watchRecording(engine, frames);
  const everyMs = every === undefined ? null : every * 1000;
  const [standard, strict] = judgedLevels.map((level) => judgeRecording(moments, level, everyMs, conditions));
  return { recording, rate, moments, judgements: { standard: standard ?? [], strict: strict ?? [] } };
}

async function tell(
  host: EvaluateHost,
  { folder, options }: { readonly folder: string; readonly options: LivenessOptions },
  judged: readonly JudgedRecording[],
  charts: readonly Chart[],
): Promise<void> {
  const tables = [attackTable(judged), liveTable(judged), personTable(judged)].filter(({ rows }) => rows.length > 0);
  if (options.report !== undefined) {
    await mkdir(dirname(options.report), { recursive: true });
    await writeFile(options.report, livenessPage(folder, commandLine(host.args), tables, charts), { mode: 0o600 });
  }
  const plain = judged.map(({ recording: { name, kind, person }, rate, judgements }) => ({
    name,
    kind,
    person,
    rate,
    judgements,
  }));
  host.stdout.write(
    `${options.json === true ? JSON.stringify({ folder, seed: options.seed, recordings: plain }) : tables.flatMap(tableLines).join('\n')}\n`,
  );
}
