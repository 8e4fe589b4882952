import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goldenDifference, runGolden } from '#engine/process/golden-answers.ts';
import { realNets } from '../real-nets.ts';

test('the golden input gives the same answers every time', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  assert.equal(goldenDifference(await runGolden(nets), await runGolden(nets)), null);
});

test('answers that are off, or no numbers, are told apart by net', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const right = await runGolden(nets);
  const shifted = (numbers: Float32Array, by: number) => numbers.map((value) => value + by);
  assert.match(goldenDifference({ ...right, logits: shifted(right.logits, 1) }, right) ?? '', /detector/);
  assert.match(goldenDifference({ ...right, boxes: shifted(right.boxes, 2) }, right) ?? '', /detector/);
  assert.match(goldenDifference({ ...right, points: shifted(right.points, 3) }, right) ?? '', /mesh/);
  assert.match(
    goldenDifference({ ...right, embedding: right.embedding.map((value) => -value) }, right) ?? '',
    /recognition/,
  );
  assert.match(
    goldenDifference({ ...right, sampleEmbedding: right.sampleEmbedding.map((value) => -value) }, right) ?? '',
    /recognition/,
  );
  assert.match(goldenDifference({ ...right, points: shifted(right.points, Number.NaN) }, right) ?? '', /mesh/);
});
