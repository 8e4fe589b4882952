import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Decision } from '#core/recognition/decide.ts';
import { isSameFace, noProof, type Proof, seeDuringProof } from '#core/sign-in/proof.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { limits } from '../../fixtures/shipped-space.ts';

const random = createRandom(11);
const ana = randomEmbedding(random);
const match: Decision = { outcome: 'match', memberId: 1, distance: 0.2, threshold: 0.33, margin: null };
const noMatch: Decision = { ...match, outcome: 'noMatch' };

const see = (frames: readonly (readonly [distance: number, decision: Decision | null])[]): Proof =>
  frames.reduce(
    (proof, [away, decision]) => seeDuringProof(proof, embeddingAt(ana, away, random), decision, limits),
    noProof(match, ana),
  );

test('a face that goes on matching, or is turned and still near, is the same', () => {
  assert.ok(
    isSameFace(
      see([
        [0.3, match],
        [0.4, null],
        [0.42, null],
        [0.38, noMatch],
        [0.2, match],
      ]),
      limits,
    ),
  );
});

test('some frames in a row of a face that is far are another face', () => {
  assert.ok(see(Array.from({ length: 4 }, () => [1.2, null] as const)).isOther);
  assert.equal(
    see([
      [1.2, null],
      [1.2, null],
      [0.2, match],
    ]).isOther,
    false,
  );
});

test('a match with somebody else ends it at once', () => {
  assert.ok(see([[0.5, { ...match, memberId: 2 }]]).isOther);
});

test('a far face does not hide behind the frames that it is fused with', () => {
  assert.ok(see(Array.from({ length: 4 }, () => [1.2, match] as const)).isOther);
});

test('the turned frames are judged together, too', () => {
  const lookalike = embeddingAt(ana, 0.92, random);
  const proof = Array.from({ length: 8 }).reduce<Proof>(
    (before) => seeDuringProof(before, lookalike, null, limits),
    noProof(match, ana),
  );
  assert.equal(proof.isOther, false);
  assert.equal(isSameFace(proof, limits), false);
});
