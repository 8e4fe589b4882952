import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from '#core/numerics/averages.ts';
import { manFaces } from '../../test/fixtures/face-grid.ts';
import { emptyFrame, webcamFrame } from '../../test/fixtures/webcam-frame.ts';
import { timeColdStart } from './cold-start.ts';
import { createFrameDecision, embeddingOf } from './frame-decision.ts';
import { measureBlocking, measureIdle } from './lock-screen.ts';
import { timeMatching } from './matching.ts';
import { interleave } from './measure.ts';
import { createFaceApiPeer } from './peers/face-api-peer.ts';
import { drawBench } from './picture.ts';
import { type BenchResults, formatTable, tableOf } from './results.ts';
import { loadNets, timeStages } from './stages.ts';
import { modelsDir, startBenchEngine } from './start-engine.ts';

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
const engine = await startBenchEngine();
const enrolledEmbedding = await embeddingOf(engine, enrolled);
const decideFrame = createFrameDecision(engine, enrolledEmbedding, 'rgba');
const decideNextFrame = createFrameDecision(engine, enrolledEmbedding, 'cameraFrame');
const decideWatchedFrame = createFrameDecision(engine, enrolledEmbedding, 'watchedFrame');
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
await engine.close();

say('Stages and matching ...');
const nets = await loadNets(modelsDir, 2);
const stages = mediansOf(await timeStages(nets, enrolled, rounds));
await nets.close();
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
