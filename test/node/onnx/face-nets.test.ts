import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadNetFiles } from '../../../src/node/engine/load-net-files.ts';
import { existsOn, providerOptions, providers } from '../../../src/node/onnx/execution-provider.ts';
import { createFaceNets } from '../../../src/node/onnx/face-nets.ts';
import { runtimeVersion } from '../../../src/node/onnx/runtime-version.ts';
import { modelsDir, realNets } from '../engine/real-nets.ts';

const grey = (count: number) => new Uint8Array(count).fill(120);

test('each net answers in its promised shape', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const { boxes, logits } = await nets.runDetector(grey(256 * 256 * 3));
  assert.deepEqual([boxes.length, logits.length], [896 * 16, 896]);
  const { points, faceProbability } = await nets.runMesh(grey(192 * 192 * 3));
  assert.equal(points.length, 468 * 3);
  assert.ok(faceProbability >= 0 && faceProbability < 0.5);
  for (const count of [1, 2, 8]) assert.equal((await nets.runEmbedder(grey(count * 150 * 150 * 3), count)).length, count * 128);
});

test('a chip gets the same embedding alone and among others', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const chips = new Uint8Array(3 * 150 * 150 * 3).map((_, i) => (i * 31) >> 4);
  const alone = await nets.runEmbedder(chips.subarray(150 * 150 * 3, 2 * 150 * 150 * 3), 1);
  const among = await nets.runEmbedder(chips, 3);
  alone.forEach((value, i) => {
    assert.ok(Math.abs(value - (among[128 + i] ?? 0)) < 1e-4);
  });
});

test('two threads give what one gives', async (t) => {
  const files = await loadNetFiles(modelsDir);
  const [one, two] = await Promise.all([createFaceNets(files, 'cpu', 1), createFaceNets(files, 'cpu', 2)]);
  t.after(() => Promise.all([one.close(), two.close()]));
  const chips = new Uint8Array(2 * 150 * 150 * 3).map((_, i) => i % 253);
  const [a, b] = [await one.runEmbedder(chips, 2), await two.runEmbedder(chips, 2)];
  a.forEach((value, i) => {
    assert.ok(Math.abs(value - (b[i] ?? 0)) < 1e-4);
  });
});

test('refuses input of the wrong size and bytes that are no net', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  await assert.rejects(nets.runDetector(grey(10)));
  const files = await loadNetFiles(modelsDir);
  await assert.rejects(createFaceNets({ ...files, mesh: grey(500) }, 'cpu', 1));
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
