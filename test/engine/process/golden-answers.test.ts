import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import type { FaceNets } from '#engine/onnx/face-nets.ts';
import { type GoldenAnswers, goldenDifference, goldenInput, runGolden } from '#engine/process/golden-answers.ts';
import { realNets } from '../real-nets.ts';

const input = goldenInput(shippedEmbedder);
const run = (nets: FaceNets): Promise<GoldenAnswers> => runGolden(nets, input, shippedEmbedder);

test('the golden input gives the same answers every time', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  assert.equal(goldenDifference(await run(nets), await run(nets)), null);
});

test('answers that are off, or no numbers, are told apart by net', async (t) => {
  const nets = await realNets();
  t.after(() => nets.close());
  const right = await run(nets);
  const shifted = (numbers: Float32Array, by: number) => numbers.map((value) => value + by);
  assert.match(goldenDifference({ ...right, logits: shifted(right.logits, 1) }, right) ?? '', /detector/);
  assert.match(goldenDifference({ ...right, boxes: shifted(right.boxes, 2) }, right) ?? '', /detector/);
  assert.match(goldenDifference({ ...right, points: shifted(right.points, 3) }, right) ?? '', /mesh/);
  assert.deepEqual(
    right.embeddings.map(({ answer }) => answer.length),
    [192, 128, 1024, 1024],
  );
  for (const wrong of right.embeddings) {
    const opposite = { ...wrong, answer: wrong.answer.map((value) => -value) };
    const embeddings = right.embeddings.map((part) => (part === wrong ? opposite : part));
    assert.match(goldenDifference({ ...right, embeddings }, right) ?? '', /recognition/);
  }
  assert.match(goldenDifference({ ...right, points: shifted(right.points, Number.NaN) }, right) ?? '', /mesh/);
});
