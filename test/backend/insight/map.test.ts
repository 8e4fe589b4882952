import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { realAnalyser } from '../../engine/real-nets.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { consent, createTestBackend, frame, type TestBackend } from '../../fixtures/test-backend.ts';
import { asPng, webcamFrame } from '../../fixtures/webcam-frame.ts';

const random = createRandom(97);
const photo = Uint8Array.of(1, 2, 3);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

async function household(
  familiar: TestBackend,
): Promise<{ anaId: number; benId: number; anas: number[]; bens: number[] }> {
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  const add = async (memberId: number, from: Float32Array): Promise<number> => {
    familiar.engine.show(goodFace(embeddingAt(from, 0.25, random)));
    return (await familiar.call('samples.addPhoto', { memberId, photo })).sampleId;
  };
  return {
    anaId,
    benId,
    anas: [await add(anaId, ana), await add(anaId, ana), await add(anaId, ana)],
    bens: [await add(benId, ben), await add(benId, ben)],
  };
}

test('the map shows every kept sample and each member, and follows what is set aside', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, anas, bens } = await household(familiar);
  const before = await familiar.call('map.get', { projection: 'pca', isTuned: false });
  assert.deepEqual(
    before.points.map(({ sampleId }) => sampleId),
    [...anas, ...bens],
  );
  assert.deepEqual(
    before.members.map(({ name }) => name),
    ['Ana', 'Ben'],
  );
  assert.deepEqual(await familiar.call('map.get', { projection: 'pca', isTuned: false }), before);
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: bens, inUse: false });
  const after = await familiar.call('map.get', { projection: 'neighbours', isTuned: false });
  assert.deepEqual(
    [after.points.filter(({ inUse }) => !inUse).map(({ sampleId }) => sampleId), after.members.length],
    [bens, 1],
  );
});

test('a face is tried on the map without being recorded', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const attempts = (await familiar.call('attempts.list', { limit: 50 })).length;
  const tried = async (...faces: ReturnType<typeof goodFace>[]) => {
    familiar.engine.show(...faces);
    return familiar.call('map.tryFrame', { frame, projection: 'pca', isTuned: false });
  };
  const seen = await tried(goodFace(ana));
  const [first, second] = seen.scores;
  assert.deepEqual([seen.outcome, first?.name, second?.name], ['match', 'Ana', 'Ben']);
  assert.ok(seen.query !== null && (first?.distance ?? 9) < (first?.threshold ?? 0));
  const blurred = await tried(goodFace(ana, { quality: { ...goodFace(ana).quality, sharpness: 0 } }));
  assert.deepEqual([blurred.gate, blurred.query, blurred.outcome], ['blurred', null, null]);
  assert.deepEqual([(await tried()).faces.length, (await tried(goodFace(ana), goodFace(ben))).query], [0, null]);
  assert.equal((await familiar.call('attempts.list', { limit: 50 })).length, attempts);
});

test('pairs tell the smallest and the typical distance, and the two samples behind the smallest', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, anas, bens } = await household(familiar);
  const clear = await familiar.call('pairs.list', {});
  assert.deepEqual([clear.pairs.length, clear.pairs[0]?.state, clear.pairs[0]?.advice], [1, 'clear', null]);
  assert.ok(clear.members.every(({ typicalOwn }) => typicalOwn !== null && typicalOwn < 0.6));
  const misfiled = await familiar.seed(benId, embeddingAt(ana, 0.25, random));
  const [close] = (await familiar.call('pairs.list', {})).pairs;
  assert.deepEqual([close?.state, close?.advice], ['close', null], 'more pictures help nobody here');
  assert.deepEqual([clear.pairs[0]?.misfiled, close?.misfiled], [[], [{ sampleId: misfiled, memberId: benId }]]);
  assert.ok(anas.includes(close?.samples.a ?? 0) && [misfiled, ...bens].includes(close?.samples.b ?? 0));
});

test('two samples are compared in distance, odds and verdict', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId, anas, bens } = await household(familiar);
  const ref = (memberId: number, sampleId: number | undefined) =>
    ({ kind: 'sample', memberId, sampleId: sampleId ?? 0 }) as const;
  const same = await familiar.call('compare.faces', { a: ref(anaId, anas[0]), b: ref(anaId, anas[1]) });
  const different = await familiar.call('compare.faces', { a: ref(anaId, anas[0]), b: ref(benId, bens[0]) });
  assert.deepEqual(
    [same.verdict, different.verdict, different.a.name, different.b.name],
    ['same', 'different', 'Ana', 'Ben'],
  );
  assert.ok(same.strangerRate < 1e-3 && different.strangerRate > 0.5);
  assert.equal(await familiar.refusal('compare.faces', { a: ref(anaId, anas[0]), b: ref(anaId, bens[0]) }), 'notFound');
  assert.equal(
    await familiar.refusal('compare.faces', { a: ref(anaId, anas[0]), b: { kind: 'attempt', attemptId: 1 } }),
    'notFound',
  );
});

test('real faces are compared with their landmarks, part by part', async (t) => {
  const familiar = await createTestBackend(t);
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  const analyse = await realAnalyser();
  const enrol = async (memberId: number, image: Awaited<ReturnType<typeof manFaces>>[number] | undefined) => {
    assert.ok(image);
    const [face] = (await analyse({ kind: 'file', bytes: await asPng(await webcamFrame([image])) })).faces;
    assert.ok(face);
    familiar.engine.show(face);
    return (await familiar.call('samples.addPhoto', { memberId, photo })).sampleId;
  };
  const [men, others] = [await manFaces(), await otherFaces()];
  const [one, another] = [await enrol(anaId, men[0]), await enrol(anaId, men[1])];
  const someoneElse = await enrol(benId, others[0]);
  const compare = (memberId: number, sampleId: number) =>
    familiar.call('compare.faces', {
      a: { kind: 'sample', memberId: anaId, sampleId: one },
      b: { kind: 'sample', memberId, sampleId },
    });
  const [same, different] = [await compare(anaId, another), await compare(benId, someoneElse)];
  assert.deepEqual([same.verdict, different.verdict, same.a.landmarks?.length], ['same', 'different', 68]);
  assert.deepEqual(
    same.regions.map(({ region }) => region),
    ['brows', 'eyes', 'nose', 'mouth', 'jaw'],
  );
  assert.ok(same.a.landmarks?.every(({ x, y }) => x > -0.3 && x < 1.3 && y > -0.3 && y < 1.3));
  assert.ok(different.regions.every(({ difference }) => difference > 0 && difference < 1));
});
