import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type * as StartEngine from '#backend/start-engine.ts';
import { mean, median } from '#core/numerics/averages.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { EngineImage, FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type * as NodeLauncher from '#engine/client/node-launcher.ts';
import { manFaces } from '../../test/fixtures/face-grid.ts';
import { webcamFrame } from '../../test/fixtures/webcam-frame.ts';
import { processorMs } from './measure.ts';

/**
 * Compares the engine of this checkout with another one's, frame by frame in one run and in turns, so that what
 * else the machine does falls on both. On one core (`taskset -c 0 npm run ...`) each net has one thread.
 * Usage: npm run bench:against -- <folder of the other checkout> [--rounds 40]
 */

type Look = Exclude<EngineImage['kind'], 'file'>;
const looks = { 'first look': 'rgba', 'followed look': 'cameraFrame', 'watched look': 'watchedFrame' } as const;

/** Frames that one engine is shown in a row. */
const burst = 10;
const warmUps = 4;
const draws = 2000;

/** Milliseconds a frame, one number a burst: of the processor, all threads added up, and on the clock. */
type Costs = { readonly processor: number[]; readonly clock: number[] };

const log = { info: () => undefined, warn: console.warn, error: console.error };

async function openEngine(folder: string): Promise<FaceEngine> {
  const { startEngine } = (await import(join(folder, 'src/backend/start-engine.ts'))) as typeof StartEngine;
  const launching = (await import(join(folder, 'src/engine/client/node-launcher.ts'))) as typeof NodeLauncher;
  return (await startEngine({ modelsDir: join(folder, 'models'), launcher: launching.createNodeLauncher(), log }))
    .engine;
}

async function lookAt(engine: FaceEngine, kind: Look, image: RgbaImage): Promise<void> {
  const { faces } = await engine.analyse({ kind, image });
  if (faces.length !== 1) throw new Error(`the frame shows ${faces.length} faces`);
}

/** Shows one burst; its first frame, which pays for what the other engine left in the caches, is not counted. */
async function timeBurst(engine: FaceEngine, kind: Look, frames: readonly RgbaImage[]): Promise<[number, number]> {
  const [first, ...counted] = frames;
  if (first) await lookAt(engine, kind, first);
  const [processor, clock] = [processorMs(), performance.now()];
  for (const frame of counted) await lookAt(engine, kind, frame);
  return [(processorMs() - processor) / counted.length, (performance.now() - clock) / counted.length];
}

/** Times the engines in turns, each first in every second round. */
async function timeEngines(engines: readonly FaceEngine[], kind: Look, frames: readonly RgbaImage[], rounds: number) {
  const costs: readonly Costs[] = engines.map(() => ({ processor: [], clock: [] }));
  const shown = Array.from(
    { length: burst + 1 },
    (_, i) => frames[kind === 'rgba' ? i % frames.length : 0] as RgbaImage,
  );
  for (let round = -warmUps; round < rounds; round++) {
    const order = [...engines.entries()];
    for (const [i, engine] of round % 2 === 0 ? order : order.reverse()) {
      const [processor, clock] = await timeBurst(engine, kind, shown);
      if (round < 0) continue;
      costs[i]?.processor.push(processor);
      costs[i]?.clock.push(clock);
    }
  }
  return costs;
}

/** The median of ratios, and between what 95 % of the medians of as many draws from them lie. */
function ratioOf(ours: readonly number[], theirs: readonly number[]): string {
  const ratios = ours.map((ms, i) => ms / (theirs[i] as number));
  const random = createRandom(1);
  const medians = Array.from({ length: draws }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] as number)),
  ).sort((a, b) => a - b);
  const [low, high] = [0.025, 0.975].map((share) => medians[Math.floor(share * draws)] as number);
  return `${median(ratios).toFixed(3)} (${low?.toFixed(3)} to ${high?.toFixed(3)})`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '40' } },
});
const rounds = Number(values.rounds);
const [other] = positionals;
if (other === undefined || !(rounds >= 1)) throw new Error('usage: bench:against <folder of a checkout> [--rounds 40]');

const frames = await Promise.all((await manFaces()).slice(0, 6).map((face) => webcamFrame([face])));
const engines = await Promise.all([join(import.meta.dirname, '..', '..'), resolve(other)].map(openEngine));
for (const [name, kind] of Object.entries(looks)) {
  const [ours, theirs] = await timeEngines(engines, kind, frames, rounds);
  if (!ours || !theirs) continue;
  for (const unit of ['processor', 'clock'] as const) {
    const [own, others] = [mean(ours[unit]), mean(theirs[unit])].map((ms) => `${ms.toFixed(2)} ms`);
    console.log(`${name}, ${unit}: ${own} here, ${others} there, ratio ${ratioOf(ours[unit], theirs[unit])}`);
  }
}
await Promise.all(engines.map((engine) => engine.close()));
