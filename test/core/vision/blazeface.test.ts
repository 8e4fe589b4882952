import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxNumbers, createAnchors, decodeDetections } from '#core/vision/blazeface.ts';
import { blendOverlapping, containment, overlap } from '#core/vision/overlap.ts';

const anchors = createAnchors(256);
const anchorCount = 896;

const answer = (faces: Record<number, { logit: number; numbers: readonly number[] }>) => {
  const boxes = new Float32Array(anchorCount * boxNumbers);
  const logits = new Float32Array(anchorCount).fill(-9);
  for (const [index, { logit, numbers }] of Object.entries(faces)) {
    logits[Number(index)] = logit;
    boxes.set(numbers, Number(index) * boxNumbers);
  }
  return { boxes, logits };
};

test('anchors lie in the middle of their cells, two a fine cell, six a coarse one', () => {
  assert.equal(anchors.length, 2 * 896);
  assert.deepEqual([...anchors.subarray(0, 6)], [8, 8, 8, 8, 24, 8]);
  assert.deepEqual([...anchors.subarray(2 * 511, 2 * 512 + 2)], [248, 248, 16, 16]);
  assert.deepEqual([...anchors.subarray(2 * 518, 2 * 518 + 2)], [48, 16]);
  assert.deepEqual([...anchors.subarray(-2)], [240, 240]);
  assert.deepEqual([createAnchors(128).length, ...createAnchors(128).subarray(-2)], [2 * 224, 112, 112]);
});

test('a box lies around its anchor, moved by the offsets', () => {
  const { boxes, logits } = answer({ 512: { logit: 3, numbers: [10, 20, 40, 60, -5, 6, 7, 8] } });
  const [face, ...others] = decodeDetections(boxes, logits, anchors, 0.5);
  assert.equal(others.length, 0);
  assert.deepEqual(face?.box, { x: 6, y: 6, width: 40, height: 60 });
  assert.deepEqual(face?.eyes, [
    { x: 11, y: 22 },
    { x: 23, y: 24 },
  ]);
  assert.ok(face && Math.abs(face.score - 0.9526) < 1e-3);
});

test('what scores too little, is no number or has no size is no face', () => {
  const box = [0, 0, 40, 40, 0, 0, 0, 0];
  const { boxes, logits } = answer({
    1: { logit: -0.1, numbers: box },
    2: { logit: Number.NaN, numbers: box },
    3: { logit: 5, numbers: [0, 0, -4, 40] },
    4: { logit: 5, numbers: [0, 0, Number.NaN, 40] },
  });
  assert.deepEqual(decodeDetections(boxes, logits, anchors, 0.5), []);
});

const detection = (x: number, score: number) => ({
  box: { x, y: 0, width: 100, height: 100 },
  score,
  eyes: [
    { x, y: 0 },
    { x: x + 50, y: 0 },
  ] as const,
});

test('overlap is the shared area over the joint area', () => {
  assert.equal(overlap(detection(0, 1).box, detection(50, 1).box), 1 / 3);
  assert.equal(overlap(detection(0, 1).box, detection(100, 1).box), 0);
  assert.equal(overlap(detection(0, 1).box, detection(0, 1).box), 1);
});

test('containment is the shared area over the smaller one', () => {
  const inner = { x: 10, y: 10, width: 20, height: 20 };
  assert.equal(containment(detection(0, 1).box, inner), 1);
  assert.equal(containment({ ...inner, x: -10 }, detection(0, 1).box), 0.5);
});

test('proposals for one face become their weighted mean with the best score; a neighbour stays', () => {
  const [face, neighbour, ...others] = blendOverlapping(
    [detection(12, 0.6), detection(0, 0.9), detection(300, 0.7)],
    0.3,
  );
  assert.equal(others.length, 0);
  assert.equal(face?.score, 0.9);
  assert.ok(face && Math.abs(face.box.x - 4.8) < 1e-9 && Math.abs(face.eyes[1].x - 54.8) < 1e-9);
  assert.equal(neighbour?.box.x, 300);
});
