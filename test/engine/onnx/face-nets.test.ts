import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { loadNetFiles } from '#engine/models/load-net-files.ts';
import { existsOn, providerOptions, providers } from '#engine/onnx/execution-provider.ts';
import { createFaceNets } from '#engine/onnx/face-nets.ts';
import { runtimeVersion } from '#engine/onnx/runtime-version.ts';
import { realNets, shippedNets } from '../real-nets.ts';

const chipBytes = 150 * 150 * 3;
const wideBytes = 224 * 224 * 3;

const assertNear = (actual: Float32Array, expected: Float32Array): void => {
  assert.equal(actual.length, expected.length);
  actual.forEach((value, i) => {
    assert.ok(Math.abs(value - (expected[i] ?? 0)) < 1e-4, `number ${i} is ${value} instead of ${expected[i]}`);
  });
};

const grey = (count: number) => new Uint8Array(count).fill(120);

test('each net answers in its promised shape', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const { boxes, logits } = await nets.runDetector(grey(256 * 256 * 3), 256);
  assert.deepEqual([boxes.length, logits.length], [896 * 16, 896]);
  const quick = await nets.runDetector(grey(128 * 128 * 3), 128);
  assert.deepEqual([quick.boxes.length, quick.logits.length], [224 * 16, 224]);
  const { points, faceProbability } = await nets.runMesh(grey(192 * 192 * 3));
  assert.equal(points.length, 468 * 3);
  assert.ok(faceProbability >= 0 && faceProbability < 0.5);
  for (const count of [1, 2, 8]) {
    assert.equal(
      (await nets.runEmbeddingNet('face-recognition', grey(count * chipBytes), 150, count)).length,
      count * 128,
    );
    assert.equal(
      (await nets.runEmbeddingNet('mobilefacenet', grey(count * 112 * 112 * 3), 112, count)).length,
      count * 192,
    );
    assert.equal((await nets.runEmbeddingNet('faceres', grey(count * wideBytes), 224, count)).length, count * 1024);
    assert.equal((await nets.runEmbeddingNet('faceres', grey(count * 160 * 160 * 3), 160, count)).length, count * 1024);
  }
});

test('a face gets the same embedding alone and among others', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const chips = new Uint8Array(3 * chipBytes).map((_, i) => (i * 31) >> 4);
  const wideChips = new Uint8Array(3 * wideBytes).map((_, i) => (i * 31) >> 4);
  const among = await nets.runEmbeddingNet('face-recognition', chips, 150, 3);
  assertNear(
    await nets.runEmbeddingNet('face-recognition', chips.subarray(chipBytes, 2 * chipBytes), 150, 1),
    among.subarray(128, 2 * 128),
  );
  const amongWide = await nets.runEmbeddingNet('faceres', wideChips, 224, 3);
  assertNear(
    await nets.runEmbeddingNet('faceres', wideChips.subarray(wideBytes, 2 * wideBytes), 224, 1),
    amongWide.subarray(1024, 2048),
  );
});

test('two threads give what one gives', async (t) => {
  const files = await loadNetFiles(shippedNets);
  const [one, two] = await Promise.all([
    createFaceNets(files, shippedEmbedder, 'cpu', 1),
    createFaceNets(files, shippedEmbedder, 'cpu', 2),
  ]);
  t.after(() => Promise.all([one.close(), two.close()]));
  const chips = new Uint8Array(chipBytes).map((_, i) => i % 253);
  const wideChip = new Uint8Array(wideBytes).map((_, i) => i % 253);
  assertNear(
    await one.runEmbeddingNet('face-recognition', chips, 150, 1),
    await two.runEmbeddingNet('face-recognition', chips, 150, 1),
  );
  assertNear(
    await one.runEmbeddingNet('faceres', wideChip, 224, 1),
    await two.runEmbeddingNet('faceres', wideChip, 224, 1),
  );
});

test('refuses input of the wrong size and bytes that are no net', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  await assert.rejects(nets.runDetector(grey(10), 256));
  const files = await loadNetFiles(shippedNets);
  await assert.rejects(createFaceNets({ ...files, facemesh: grey(500) }, shippedEmbedder, 'cpu', 1));
});

test('every provider falls back to the CPU for what it lacks, and DirectML gets its memory setting', () => {
  for (const provider of providers) assert.equal(providerOptions(provider).executionProviders?.at(-1), 'cpu');
  assert.equal(providerOptions('dml').enableMemPattern, false);
  assert.equal(providerOptions('cuda').enableMemPattern, undefined);
  assert.deepEqual(
    providers.filter((provider) => existsOn(provider, 'win32')),
    ['cuda', 'dml', 'webgpu', 'cpu'],
  );
});

test('tells the version of the runtime', () => {
  assert.match(runtimeVersion(), /^\d+\.\d+/);
});
