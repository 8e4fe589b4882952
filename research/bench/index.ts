import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { frameIntervals } from '#backend/common/frame-view.ts';
import { median } from '#core/numerics/averages.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { netThreads } from '#engine/client/engine-timing.ts';
import { manFaces } from '../../test/fixtures/face-grid.ts';
import { emptyFrame, webcamFrame } from '../../test/fixtures/webcam-frame.ts';
import { createFrameDecision, embeddingOf } from './frame-decision.ts';
import { timeMatching } from './matching.ts';
import { interleave, processorMs } from './measure.ts';
import { createFaceApiPeer } from './peers/face-api-peer.ts';
import { drawBench } from './picture.ts';
import { type BenchResults, formatTable, tableOf } from './results.ts';
import { timeShares } from './shares.ts';
import { loadNets, timeStages } from './stages.ts';
import { modelsDir, startBenchEngine } from './start-engine.ts';

/**
 * Share of one core, 0 to 1, that this process and its engine spend while the lock screen sees nobody, at the pace it asks the camera
 * for.
 */
async function measureIdle(engine: FaceEngine, emptyFrame: RgbaImage, seconds: number): Promise<number> {
  const begin = processorMs();
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    await engine.analyse({ kind: 'rgba', image: emptyFrame });
    await sleep(frameIntervals.nobody);
  }
  return (processorMs() - begin) / (performance.now() - start);
}

/**
 * The longest time in milliseconds for which the main thread did nothing else while frames were decided one after the
 * other.
 */
async function measureBlocking(decideFrame: () => Promise<unknown>, frames: number): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await sleep(50);
  delay.enable();
  for (let i = 0; i < frames; i++) await decideFrame();
  delay.disable();
  return delay.max / 1e6;
}

const program = join(import.meta.dirname, 'cold-start-process.ts');

/**
 * Median milliseconds from the first line of a fresh process to its first decision, and its resident memory in MiB two
 * seconds later.
 */
function timeColdStart(rounds: number): { readonly ms: number; readonly memoryMib: number } {
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the cold start failed: ${stderr}`);
    return JSON.parse(stdout) as { ms: number; memoryMib: number };
  });
  return { ms: median(runs.map(({ ms }) => ms)), memoryMib: median(runs.map(({ memoryMib }) => memoryMib)) };
}

const { values } = parseArgs({
  options: { json: { type: 'string' }, picture: { type: 'string' }, rounds: { type: 'string', default: '10' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1');

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const mediansOf = (timings: ReadonlyMap<string, readonly number[]>): Record<string, number> =>
  Object.fromEntries([...timings].map(([name, list]) => [name, median(list)]));

const frames = await Promise.all((await manFaces()).slice(0, 6).map((face) => webcamFrame([face])));
const [enrolled] = frames;
if (enrolled === undefined) throw new Error('no frames to measure with');
let turn = 0;
const nextFrame = () => frames[turn++ % frames.length] ?? enrolled;

say('Cold start ...');
const coldStart = timeColdStart(5);

say('Frame to decision, in turns with face-api ...');
const parts = await startBenchEngine();
const { engine } = parts;
const enrolledEmbedding = await embeddingOf(engine, enrolled);
const decideFrame = createFrameDecision(parts, enrolledEmbedding, 'rgba');
const decideNextFrame = createFrameDecision(parts, enrolledEmbedding, 'cameraFrame');
const decideWatchedFrame = createFrameDecision(parts, enrolledEmbedding, 'watchedFrame');
const peer = await createFaceApiPeer();
const decisions = mediansOf(
  await interleave(
    [
      { name: 'familiar', run: () => decideFrame(nextFrame()) },
      { name: 'familiarFollowing', run: () => decideNextFrame(enrolled) },
      { name: 'familiarWatching', run: () => decideWatchedFrame(enrolled) },
      { name: 'faceApiSsd', run: () => peer.describe(nextFrame(), 'ssd') },
      { name: 'faceApiTiny', run: () => peer.describe(nextFrame(), 'tiny') },
    ],
    rounds,
    4,
  ),
);

say('The lock screen ...');
const longestBlockMs = await measureBlocking(() => decideFrame(nextFrame()), rounds);
const idleShareOfOneCore = await measureIdle(engine, await emptyFrame(), 10);

say('Stages and matching ...');
const nets = await loadNets(modelsDir, netThreads());
const stages = {
  ...(await timeShares(decideFrame, nets, enrolled, rounds)),
  ...mediansOf(await timeStages(nets, enrolled, rounds)),
};
await Promise.all([nets.close(), engine.close()]);
const matching = Object.fromEntries(await timeMatching([100, 1_000, 10_000, 100_000], rounds));

const results: BenchResults = {
  machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
  frameToDecision: decisions as BenchResults['frameToDecision'],
  stages,
  coldStart,
  matching,
  idleShareOfOneCore,
  longestBlockMs,
};
process.stdout.write(`${formatTable(tableOf(results))}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.picture !== undefined) writeFileSync(values.picture, drawBench(results));
