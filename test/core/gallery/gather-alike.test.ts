import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeLimit, gatherAlike, middleOf } from '#core/gallery/gather-alike.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';

const random = createRandom(5);
const draw = (): Float32Array => randomEmbedding(random);
const near = (embedding: Float32Array, distance = 0.3): Float32Array => embeddingAt(embedding, distance, random);
const loose = (embeddings: readonly Float32Array[], handicap = 0) =>
  embeddings.map((embedding) => ({ embedding, handicap }));
const limit = 0.7;

test('faces that are alike make a group in their order; who came once is in none', () => {
  const [postman, neighbour, once] = [draw(), draw(), draw()];
  const faces = loose([postman, neighbour, near(postman), once, near(neighbour), near(postman)]);
  const groups = gatherAlike(faces, limit);
  assert.deepEqual(
    groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    [
      [0, 2, 5],
      [1, 4],
    ],
  );
});

test('nobody and one make no group', () => {
  assert.deepEqual(gatherAlike([], limit), []);
  assert.deepEqual(gatherAlike(loose([draw()]), limit), []);
});

test('one face between two people does not join them: all the faces of both count', () => {
  const [one, other] = [draw(), draw()];
  const between = Float32Array.from(one, (value, i) => (value + (other[i] as number)) / Math.hypot(1, 1));
  const faces = loose([one, near(one, 0.1), near(one, 0.1), between, other, near(other, 0.1), near(other, 0.1)]);
  const groups = gatherAlike(faces, 0.8);
  assert.ok(groups.every((group) => !(group.includes(0) && group.includes(4))));
  assert.equal(groups.length, 2);
});

test('where strangers come near, faces have to be nearer to each other', () => {
  const face = draw();
  const two = [face, near(face, 0.65)];
  assert.equal(gatherAlike(loose(two), limit).length, 1);
  assert.equal(gatherAlike(loose(two, 0.1), limit).length, 0);
  assert.equal(gatherAlike(loose(two, -0.1), 0.6).length, 1);
});

test('the groups do not depend on the order in which faces come', () => {
  const people = Array.from({ length: 5 }, draw);
  const faces = people.flatMap((person) => [person, near(person, 0.5), near(person, 0.6)]);
  const sets = (order: readonly Float32Array[]) =>
    gatherAlike(loose(order), limit)
      .map((group) => group.map((place) => faces.indexOf(order[place] as Float32Array)).toSorted((a, b) => a - b))
      .map(String)
      .toSorted();
  assert.equal(sets(faces).length, 5);
  assert.deepEqual(sets(faces.toReversed()), sets(faces));
});

test('two hundred faces are gathered in a moment', () => {
  const faces = loose(Array.from({ length: 50 }, draw).flatMap((one) => [one, near(one), near(one), near(one)]));
  const startedAt = performance.now();
  assert.equal(gatherAlike(faces, limit).length, 50);
  assert.ok(performance.now() - startedAt < 5000);
});

test('the limit is the distance that one stranger in 100,000 reaches', () => {
  const calibration = madeUpCalibration([
    { falseMatchRate: 1e-3, distance: 0.8 },
    { falseMatchRate: 1e-5, distance: 0.7 },
  ]);
  assert.ok(Math.abs(alikeLimit(calibration) - 0.7) < 1e-9);
});

test('the face in the middle stands for the others', () => {
  const face = draw();
  assert.equal(middleOf([near(face, 0.5), face, near(face, 0.5), near(face, 0.5)]), 1);
});

test('each face of a group counts alike in the mean, whichever joined last', () => {
  const length = draw().length;
  const turned = (degrees: number): Float32Array => {
    const face = new Float32Array(length);
    face.set([Math.cos((degrees / 180) * Math.PI), Math.sin((degrees / 180) * Math.PI)]);
    return face;
  };
  // From the last face to the four others it is 0.91 on average; 0.79 where the fourth counts as much as three.
  assert.deepEqual(gatherAlike(loose([0, 0, 0, 30, 62].map(turned)), 0.85), [[0, 1, 2, 3]]);
});
