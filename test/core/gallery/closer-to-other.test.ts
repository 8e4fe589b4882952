import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCloserToOther } from '#core/gallery/closer-to-other.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(33);

/**
 * Whether a face is closer to the other member, at these distances from the member's one sample and the other's; null
 * for no sample.
 */
function isCloser(own: number | null, other: number | null): boolean {
  const face = randomEmbedding(random);
  const samples = [own, other].flatMap((apart, i) =>
    apart === null ? [] : [{ id: i + 1, memberId: i + 1, embedding: embeddingAt(face, apart, random) }],
  );
  return isCloserToOther(face, 1, buildSupportSet(samples, space), calibration);
}

test('a face is closer to another member when it is nearer to them than to one’s own samples', () => {
  assert.equal(isCloser(0.45, 0.3), true);
  assert.equal(isCloser(0.3, 0.35), false);
});

test('of two members who are both as far away as strangers, neither is closer: a turned head is far from everyone', () => {
  assert.equal(isCloser(1, 0.97), false);
});

test('without samples of one’s own, whatever is not as far away as strangers is another member’s', () => {
  assert.equal(isCloser(null, 0.85), true);
  assert.equal(isCloser(null, 1), false);
  assert.equal(isCloser(null, null), false);
});
