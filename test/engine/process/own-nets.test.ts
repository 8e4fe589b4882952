import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Reason } from '#contract/failures.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { EmbeddingNet } from '#core/recognition/embedder.ts';
import { distance, normalise } from '#core/recognition/embedding.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { loadNetFiles } from '#engine/models/load-net-files.ts';
import { placesWith } from '#engine/models/net-places.ts';
import { readOwnEmbedder } from '#engine/models/own-embedder.ts';
import { createFaceNets } from '#engine/onnx/face-nets.ts';
import { checkOwnNets } from '#engine/process/check-own-nets.ts';
import { goldenDifference, goldenInput, runGolden } from '#engine/process/golden-answers.ts';
import type { GraphWriter } from '../../../models/builder/onnx/graph-writer.ts';
import { projectedEntry, projectedNet, tinyEntry, tinyNet, writeNet } from '../../fixtures/own-embedder.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { emptyFrame } from '../../fixtures/webcam-frame.ts';
import { shippedNets } from '../real-nets.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function startWith(t: TestContext, bytes: Uint8Array, changes: object = {}): Promise<FaceEngine> {
  const folder = join(tempDir(t), 'own');
  writeNet(folder, bytes, tinyEntry, changes);
  const { embedder, nets } = await readOwnEmbedder(folder);
  const engine = createEngine({
    launch: createNodeLauncher(),
    nets: placesWith(embedder, { ...shippedNets, ...nets }),
    space: { embedder, crowd: null },
    log: silent,
  });
  t.after(() => engine.close());
  return engine;
}

async function refusalOf(t: TestContext, bytes: Uint8Array, changes: object = {}): Promise<Reason | null> {
  const engine = await startWith(t, bytes, changes);
  await assert.rejects(engine.analyse({ kind: 'rgba', image: await emptyFrame() }));
  const { state, reason } = engine.status();
  assert.equal(state, 'down');
  return reason.why === 'failed' ? reason.failure.reason : null;
}

test('a net of the household runs, and its answers are told by name and licence', async (t) => {
  const engine = await startWith(t, tinyNet(32));
  assert.deepEqual((await engine.analyse({ kind: 'rgba', image: await emptyFrame() })).faces, []);
  const { models } = engine.status();
  assert.deepEqual(
    models.filter(({ name }) => name === 'own.onnx'),
    [{ name: 'own.onnx', licence: 'made by a test', source: 'made by a test' }],
  );
  assert.ok(!models.some(({ name }) => name === 'faceres.onnx'), 'what does not run is not named');
});

test('refuses a net that cannot be run, or whose input or output is another one', async (t) => {
  assert.equal(await refusalOf(t, Uint8Array.of(8, 8)), 'embedderNetUnusable');
  const input = { ...tinyEntry.input, name: 'pixels' };
  assert.equal(await refusalOf(t, tinyNet(32), { input }), 'embedderNetUnusable');
  const numbers = { ...tinyEntry.input, type: 'float32', mean: 0, scale: 1 };
  assert.equal(await refusalOf(t, tinyNet(32), { input: numbers }), 'embedderNetUnusable');
  const views = [{ side: 32, shows: 1 }];
  const embeds = { ...tinyEntry.embeds, query: views, sample: views };
  assert.equal(await refusalOf(t, tinyNet(32), { embeds }), 'embedderNetUnusable');
});

test('refuses a net of another length, one that gives no numbers, and one that answers all alike', async (t) => {
  const zero = (writer: GraphWriter) => writer.floats(Float32Array.of(0), []);
  assert.equal(await refusalOf(t, tinyNet(48)), 'embedderLengthWrong');
  const infinite = tinyNet(32, (writer, value) => writer.node('Div', [value, zero(writer)]));
  assert.equal(await refusalOf(t, infinite), 'embedderNotFinite');
  const still = (to: number) =>
    tinyNet(32, (writer, value) =>
      writer.node('Add', [writer.node('Mul', [value, zero(writer)]), writer.floats(Float32Array.of(to), [])]),
    );
  assert.equal(await refusalOf(t, still(3)), 'embedderAnswersAlike');
  assert.equal(await refusalOf(t, still(0)), 'embedderAnswersAlike');
});

test('tries a net of large pictures on the stack of a process of its own, which is smaller than that of a thread', async () => {
  const sizes: number[] = [];
  const nets = {
    runEmbeddingNet: async (_net: string, pictures: Uint8Array) => {
      sizes.push(pictures.length);
      return Float32Array.of(1, 0, 0, 1);
    },
  };
  const view = { side: 224, shows: 1 };
  const ports = { ...tinyEntry.input, input: 'image', output: 'embedding', mean: 0, scale: 1, takesOne: false };
  const net = { name: 'own', length: 2, weight: 1, query: [view], sample: [view], whenFollowed: 'looksAgain', ports };
  await checkOwnNets(nets, [net as EmbeddingNet]);
  assert.deepEqual(sizes, [2 * 224 * 224 * 3]);
});

test('a net that takes numbers, blue first, channel after channel, answers as its bytes would have it', async (t) => {
  const folder = join(tempDir(t), 'own');
  writeNet(folder, projectedNet(), projectedEntry);
  const { embedder, nets } = await readOwnEmbedder(folder);
  const all = placesWith(embedder, { ...shippedNets, ...nets });
  const own = await createFaceNets(await loadNetFiles(all), embedder, 'cpu', 1);
  const shipped = await import('../real-nets.ts').then(({ realNets }) => realNets());
  t.after(() => Promise.all([own.close(), shipped.close()]));
  const pictures = Uint8Array.from({ length: 3 * 150 * 150 * 3 }, (_, i) => (i * 31 + (i >> 8) * 7) % 251);
  const answers = await own.runEmbeddingNet('own', pictures, 150, 3);
  assert.equal(answers.length, 300);
  const answer = (i: number) => normalise(answers.subarray(100 * i, 100 * (i + 1)));
  const original = await shipped.runEmbeddingNet('face-recognition', pictures, 150, 3);
  const place = (i: number) => normalise(original.subarray(128 * i, 128 * (i + 1)));
  // A random projection keeps distances roughly: what is far apart stays so.
  for (const [a, b] of [
    [0, 1],
    [1, 2],
  ] as const)
    assert.ok(Math.abs(distance(answer(a), answer(b)) - distance(place(a), place(b))) < 0.15);
  const input = goldenInput(embedder);
  const golden = await runGolden(own, input, embedder);
  assert.equal(goldenDifference(await runGolden(own, input, embedder), golden), null);
  const moved = golden.embeddings.map(({ answer: place, share }) => ({ answer: place.toReversed(), share }));
  assert.match(goldenDifference({ ...golden, embeddings: moved }, golden) ?? '', /recognition net differs/);
});

test('a net that takes one picture at a time gives the same answers', async (t) => {
  const folder = join(tempDir(t), 'own');
  const pictures = Uint8Array.from({ length: 3 * 768 }, (_, i) => (i * 37) % 256);
  const answersWith = async (shape: readonly (number | string)[]): Promise<Float32Array> => {
    writeNet(folder, tinyNet(32), tinyEntry, { input: { ...tinyEntry.input, shape } });
    const { embedder, nets } = await readOwnEmbedder(folder);
    const all = placesWith(embedder, { ...shippedNets, ...nets });
    const own = await createFaceNets(await loadNetFiles(all), embedder, 'cpu', 1);
    t.after(() => own.close());
    return own.runEmbeddingNet('own', pictures, 16, 3);
  };
  const [many, one] = [await answersWith(['N', 16, 16, 3]), await answersWith([1, 16, 16, 3])];
  assert.ok(many.every((value, i) => Math.abs(value - (one[i] as number)) < 1e-2 * Math.max(1, Math.abs(value))));
});
