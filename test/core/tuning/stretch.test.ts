import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { distance } from '#core/recognition/embedding.ts';
import { primaryPart } from '#core/recognition/latent-space.ts';
import { learnPairHead } from '#core/tuning/pair-head.ts';
import { stretchAlong } from '#core/tuning/stretch.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawTwins, separableTwins } from '../../fixtures/twins.ts';
import { finish } from '../gallery/samples.ts';

const pictures = Array.from({ length: 12 }, drawTwins(separableTwins));
const line = finish(
  learnPairHead(
    pictures.map(([one]) => primaryPart(one, space)),
    pictures.map(([, other]) => primaryPart(other, space)),
  ),
);
assert.ok(line !== null);
const heads = [{ memberIds: [1, 2] as const, mayName: [1, 2], ...line }];

test('a tuned latent space holds the two apart and stays of unit length', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const apart = (change: (face: Float32Array) => Float32Array) =>
    mean(pictures.flatMap(([one]) => pictures.map(([, other]) => distance(change(one), change(other)))));
  assert.ok(apart((face) => stretchAlong(face, heads)) > 1.3 * apart((face) => face));
  assert.ok(pictures.every(([one]) => Math.abs(Math.hypot(...stretchAlong(one, heads)) - 1) < 1e-5));
});

test('without anything learnt it is the latent space as it is', () => {
  const face = randomEmbedding(createRandom(3));
  for (const [k, value] of stretchAlong(face, []).entries()) assert.ok(Math.abs(value - (face[k] ?? 0)) < 1e-6);
});
