import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { distance, fuse as fuseWeighted, meanEmbedding, normalise } from '#core/recognition/embedding.ts';
import { primaryPart, secondaryPart } from '#core/recognition/latent-space.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const secondaryWeight = shippedEmbedder[1]?.weight ?? assert.fail();

const fuse = (primary: Float32Array, secondary: Float32Array): Float32Array =>
  fuseWeighted([
    { answer: primary, weight: 1 },
    { answer: secondary, weight: secondaryWeight },
  ]);

function assertNear(actual: number, expected: number, tolerance = 1e-6): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not within ${tolerance} of ${expected}`);
}

test('normalising gives unit length and keeps the direction', () => {
  const unit = normalise(Float32Array.of(3, 4));
  assertNear(unit[0] as number, 0.6);
  assertNear(unit[1] as number, 0.8);
});

test('a vector without a direction cannot be normalised', () => {
  assert.throws(() => normalise(new Float32Array(4)), RangeError);
  assert.throws(() => normalise(Float32Array.of(Number.NaN, 1)), RangeError);
});

test('distance is 0 for one point, sqrt 2 for a right angle and 2 for opposite points', () => {
  const east = Float32Array.of(1, 0);
  assert.equal(distance(east, east), 0);
  assertNear(distance(east, Float32Array.of(0, 1)), Math.SQRT2);
  assert.equal(distance(east, Float32Array.of(-1, 0)), 2);
});

test('distance equals the Euclidean distance of the coordinates', () => {
  const random = createRandom(1);
  const [a, b] = [randomEmbedding(random), randomEmbedding(random)];
  assertNear(distance(a, b), Math.hypot(...a.map((value, i) => value - (b[i] as number))));
});

test('the mean of two unit embeddings lies half way between them', () => {
  const random = createRandom(2);
  const a = randomEmbedding(random);
  const b = embeddingAt(a, 0.8, random);
  const mean = meanEmbedding([a, b]);
  assertNear(distance(mean, a), distance(mean, b));
  assertNear(distance(mean, mean), 0, 1e-3);
});

test('no embeddings have no mean', () => {
  assert.throws(() => meanEmbedding([]), RangeError);
});

test('fused answers have unit length and keep the direction of both parts', () => {
  const random = createRandom(3);
  const [primary, secondary] = [space.primaryLength, space.secondaryLength].map((length) =>
    Float32Array.from({ length }, random),
  ) as [Float32Array, Float32Array];
  const fused = fuse(primary, secondary);
  assert.equal(fused.length, space.embeddingLength);
  assertNear(Math.hypot(...fused), 1);
  assertNear(distance(normalise(primaryPart(fused, space)), normalise(primary)), 0, 1e-3);
  assertNear(distance(normalise(secondaryPart(fused, space)), normalise(secondary)), 0, 1e-3);
});

test("the square of a fused distance is the weighted mean of the parts' squares", () => {
  const random = createRandom(4);
  const draw = (length: number) => normalise(Float32Array.from({ length }, () => random() - 0.5));
  const [a, b] = [
    { first: draw(128), second: draw(1024) },
    { first: draw(128), second: draw(1024) },
  ];
  const weight = secondaryWeight ** 2;
  const expected = (distance(a.first, b.first) ** 2 + weight * distance(a.second, b.second) ** 2) / (1 + weight);
  assertNear(distance(fuse(a.first, a.second), fuse(b.first, b.second)) ** 2, expected);
});

test('how loud an answer is does not matter, one without a direction is refused', () => {
  const random = createRandom(5);
  const [primary, secondary] = [
    Float32Array.from({ length: 128 }, random),
    Float32Array.from({ length: 1024 }, random),
  ];
  const louder = fuse(
    primary.map((value) => value * 7),
    secondary.map((value) => value / 3),
  );
  assertNear(distance(louder, fuse(primary, secondary)), 0, 1e-3);
  assert.throws(() => fuse(primary, new Float32Array(1024)), RangeError);
});
