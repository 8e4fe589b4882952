import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doAgree, unlikeFaces } from '#core/gallery/likeness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(61);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];
const samples = (...faces: readonly Float32Array[]) =>
  faces.map((embedding, id) => ({ id, memberId: 1, embedding, inUse: true }));

test('names the faces that lie farther from a member than all but a hundredth of strangers', () => {
  const supportSet = buildSupportSet(samples(ana, embeddingAt(ana, 0.3, random)), space);
  const faces = [embeddingAt(ana, 0.5, random), ben, embeddingAt(ana, 0.8, random), embeddingAt(ana, 1.2, random)];
  assert.deepEqual(unlikeFaces(faces, 1, supportSet, calibration), [1, 3]);
});

test('names none where the member has no pictures in use, whatever others have', () => {
  assert.deepEqual(unlikeFaces([ben], 2, buildSupportSet(samples(ana), space), calibration), []);
});

test('takes two pictures that look alike, or most of several, for the member’s, and one alone for nobody’s', () => {
  const near = (): Float32Array => embeddingAt(ana, 0.4, random);
  const agree = (...faces: readonly Float32Array[]): boolean => doAgree(samples(...faces), calibration, space);
  assert.equal(agree(near(), near()), true);
  assert.equal(agree(near(), near(), ben), true);
  assert.equal(agree(near()), false);
  assert.equal(agree(near(), ben), false);
  assert.equal(agree(near(), near(), ben, randomEmbedding(random)), false);
  const aside = samples(near(), near()).map((sample) => ({ ...sample, inUse: false }));
  assert.equal(doAgree([...samples(near()), ...aside], calibration, space), false);
});
