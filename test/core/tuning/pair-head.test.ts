import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dot } from '#core/recognition/embedding.ts';
import { primaryPart } from '#core/recognition/latent-space.ts';
import { placeOnPair } from '#core/recognition/pair-head.ts';
import { learnPairHead, lineBetween, pairHeadRecipe } from '#core/tuning/pair-head.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawTwins, separableTwins, twinDifference } from '../../fixtures/twins.ts';
import { finish } from '../gallery/samples.ts';

const draw = drawTwins(separableTwins);
const pictures = Array.from({ length: 12 }, draw);
const part = (face: Float32Array): Float32Array => primaryPart(face, space);
const [first, second] = [pictures.map(([one]) => part(one)), pictures.map(([, other]) => part(other))];

const learn = (...args: Parameters<typeof learnPairHead>) => {
  const head = finish(learnPairHead(...args));
  assert.ok(head !== null);
  return head;
};

test('what is learnt points to what differs between two people, more than the line between their means does', () => {
  const truth = twinDifference(separableTwins);
  const [before, after] = [lineBetween(first, second), learn(first, second)].map(({ direction }) =>
    dot(direction, truth),
  );
  assert.ok(before !== undefined && after !== undefined && after > before + 0.02, `${before} to ${after}`);
  const isRight = (head: ReturnType<typeof learn>) => {
    const fresh = Array.from({ length: 200 }, drawTwins({ ...separableTwins }));
    return fresh.filter(([one, other]) => placeOnPair(one, head) < 0 && placeOnPair(other, head) > 0).length;
  };
  assert.ok(isRight(learn(first, second)) > isRight(lineBetween(first, second)));
});

test('the means lie at -1 and 1, whichever of the two comes first', () => {
  const mean = (faces: readonly Float32Array[]) =>
    Float32Array.from(
      { length: first[0]?.length ?? 0 },
      (_, k) => faces.reduce((sum, face) => sum + (face[k] ?? 0), 0) / faces.length,
    );
  const head = learn(first, second);
  assert.ok(
    Math.abs(placeOnPair(mean(first), head) + 1) < 1e-4 && Math.abs(placeOnPair(mean(second), head) - 1) < 1e-4,
  );
  const turned = learn(second, first);
  for (const [one] of pictures) assert.ok(Math.abs(placeOnPair(one, head) + placeOnPair(one, turned)) < 1e-3);
  assert.equal(head.direction.length, space.primaryLength);
  assert.ok(Math.abs(dot(head.direction, head.direction) - 1) < 1e-5);
});

test('where every sample leads by the margin, nothing is learnt', () => {
  const apart = drawTwins({ ...separableTwins, apart: 0.6, spread: 0.01 });
  const far = Array.from({ length: 6 }, apart);
  const sides = [far.map(([one]) => part(one)), far.map(([, other]) => part(other))] as const;
  assert.deepEqual(learn(...sides).direction, lineBetween(...sides).direction);
  assert.notDeepEqual(
    learn(first, second).direction,
    lineBetween(first, second).direction,
    'while some of the others cost something',
  );
});

test('a strong hold keeps the line, and two members with the same mean cannot be told apart', () => {
  const held = learn(first, second, { ...pairHeadRecipe, hold: 100, rate: 0.005 });
  assert.ok(dot(held.direction, lineBetween(first, second).direction) > 0.9999);
  assert.equal(finish(learnPairHead(first, first)), null);
  assert.throws(() => lineBetween(first, first), RangeError);
});
