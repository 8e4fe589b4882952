import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { findDuplicate, flagsOf, nearestOther, type SampleFlag } from '#core/gallery/sample-flags.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { realAnalyser } from '../../engine/real-nets.ts';
import { embeddingAt } from '../../fixtures/embeddings.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { limits, space } from '../../fixtures/shipped-space.ts';
import { asPng, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { drawSamples, placeAll, policy } from './samples.ts';

const looks = {
  quality: { sharpness: 0.8, exposure: 1, brightness: 130, interocularPx: 80, occlusion: 0, eyesOpen: 0.3 },
  pose: { yaw: 0, pitch: -10, roll: 0 },
};

/** The flags of every sample, by its id. */
function flagAll(samples: readonly EnrolledSample[]): Map<number, SampleFlag[]> {
  return new Map(
    placeAll(samples).map((placement) => [
      placement.sample.id,
      flagsOf(placement, { other: nearestOther(placement, samples, policy, space), samples, looks, policy, space }),
    ]),
  );
}

const kindsOf = (flags: readonly SampleFlag[] | undefined): string[] => (flags ?? []).map(({ flag }) => flag);

test('samples in their places carry no flag', () => {
  for (const flags of flagAll(drawSamples([4, 3, 2])).values()) assert.deepEqual(flags, []);
});

test('a sample filed under the wrong member pulls towards the right one, and says which sample shows it', () => {
  const samples = drawSamples([4, 4]).map((sample) => (sample.id === 1 ? { ...sample, memberId: 2 } : sample));
  const flags = flagAll(samples);
  const [pull, outlier] = flags.get(1) ?? [];
  assert.deepEqual([pull?.flag, pull?.memberId, outlier?.flag], ['pullsTowardsOther', 1, 'outlier']);
  assert.ok([2, 3, 4].includes(pull?.sampleId ?? 0));
  assert.ok((pull?.value ?? 9) <= (pull?.limit ?? 0));
  assert.ok((outlier?.value ?? 0) > (outlier?.limit ?? 9));
});

test('a sample unlike the others that would match nobody else is called that first, and only then nearer to someone', () => {
  const random = createRandom(21);
  const samples = drawSamples([4, 4]);
  const someone = samples[5] as EnrolledSample;
  const strayed = { id: 99, memberId: 1, embedding: embeddingAt(someone.embedding, 0.75, random), inUse: true };
  const [first, second] = flagAll([...samples, strayed]).get(99) ?? [];
  assert.deepEqual([first?.flag, second?.flag, second?.memberId], ['outlier', 'pullsTowardsOther', 2]);
  assert.ok((second?.value ?? 9) < (second?.limit ?? 0));
});

test('the later one of two pictures of the same moment is the duplicate', () => {
  const random = createRandom(9);
  const samples = drawSamples([3, 2]);
  const double = {
    ...(samples[0] as EnrolledSample),
    id: 9,
    embedding: embeddingAt((samples[0] as EnrolledSample).embedding, 0.05, random),
  };
  const flags = flagAll([...samples, double]);
  assert.deepEqual([kindsOf(flags.get(1)), kindsOf(flags.get(9)), flags.get(9)?.[0]?.sampleId], [[], ['duplicate'], 1]);
  assert.equal(findDuplicate(embeddingAt(double.embedding, 0.2, random), samples, limits, space), null);
});

test('looks are flagged with the figure and the limit', () => {
  const [placement] = placeAll(drawSamples([1]));
  assert.ok(placement);
  const flagged = (changes: Partial<(typeof looks)['quality']>) =>
    flagsOf(placement, {
      other: null,
      samples: [],
      looks: { ...looks, quality: { ...looks.quality, ...changes } },
      policy,
      space,
    });
  assert.deepEqual(kindsOf(flagged({ sharpness: 0.15, brightness: 40, occlusion: 0.6, interocularPx: 22 })), [
    'blurred',
    'tooDark',
    'covered',
    'small',
  ]);
  assert.deepEqual(flagged({ brightness: 230 }), [
    { flag: 'tooBright', value: 230, limit: 205, sampleId: null, memberId: null },
  ]);
});

test('real faces: a stranger among the pictures of a man is found, the man among those of someone else, and nobody else', async () => {
  const analyse = await realAnalyser();
  const embed = async (image: Awaited<ReturnType<typeof manFaces>>[number]): Promise<AnalysedFace> => {
    const { faces } = await analyse({ kind: 'file', bytes: await asPng(await webcamFrame([image])) });
    return faces[0] as AnalysedFace;
  };
  const [men, others] = [await manFaces(), await otherFaces()];
  const man = await Promise.all(men.slice(0, 6).map(embed));
  const strangers = await Promise.all(others.slice(0, 3).map(embed));
  const sample = (id: number, memberId: number, face: AnalysedFace | undefined): EnrolledSample => ({
    id,
    memberId,
    embedding: (face as AnalysedFace).embedding,
    inUse: true,
  });
  const samples = [
    ...man.slice(0, 5).map((face, index) => sample(index + 1, 1, face)),
    sample(6, 1, strangers[0]),
    sample(7, 2, strangers[1]),
    sample(8, 2, man[5]),
    sample(9, 3, strangers[2]),
  ];
  const flags = flagAll(samples);
  assert.ok(kindsOf(flags.get(6)).includes('outlier'));
  assert.deepEqual([kindsOf(flags.get(8)).includes('pullsTowardsOther'), flags.get(8)?.[0]?.memberId], [true, 1]);
  assert.deepEqual(
    [9].map((id) => kindsOf(flags.get(id))),
    [[]],
  );
});
