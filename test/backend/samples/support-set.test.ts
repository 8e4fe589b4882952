import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgeHead } from '#core/enrolment/young-face.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const random = createRandom(83);
const photo = Uint8Array.of(1, 2, 3);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

/** Ana, the owner, with three samples; Ben with two and one of Ana's, which was filed wrongly. */
async function household(familiar: TestBackend): Promise<{ anaId: number; benId: number; misfiled: number }> {
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  const add = async (memberId: number, from: Float32Array): Promise<number> => {
    familiar.engine.show(goodFace(embeddingAt(from, 0.25, random)));
    return (await familiar.call('samples.addPhoto', { memberId, photo })).sampleId;
  };
  for (const from of [ana, ana, ana]) await add(anaId, from);
  for (const from of [ben, ben]) await add(benId, from);
  return { anaId, benId, misfiled: await familiar.seed(benId, embeddingAt(ana, 0.25, random)) };
}

test('a wrong sample is found by its flag, set aside, and the flags and the health change with it', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, misfiled } = await household(familiar);
  const flagged = async () =>
    (await familiar.call('samples.analysis', { memberId: benId })).filter(({ flags }) =>
      flags.some(({ flag }) => flag === 'pullsTowardsOther'),
    );
  const health = async () =>
    (await familiar.call('members.health', {}))
      .find(({ memberId }) => memberId === benId)
      ?.advice.map(({ kind }) => kind);
  const [wrong, ...others] = await flagged();
  assert.deepEqual([wrong?.sampleId, wrong?.nearestOther?.name, others.length], [misfiled, 'Ana', 0]);
  const before = await health();
  assert.equal(before?.[0], 'misfiled');
  assert.ok(!before?.includes('closeTo'), 'nobody is close but by the picture in the wrong place');
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [misfiled], inUse: false });
  assert.deepEqual((await health())?.slice(0, 1), ['fewSamples']);
  assert.equal((await flagged()).length, 1, 'set aside, it still shows where it belongs');
});

test('a child is asked for three pictures, then for a new one every year', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const guardian = { ...consent, by: 'guardian' } as const;
  const { memberId } = await familiar.call('members.add', { name: 'Cleo', role: 'child', consent: guardian });
  const add = async (): Promise<void> => {
    familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)));
    await familiar.call('samples.addPhoto', { memberId, photo });
  };
  const asked = async () => (await familiar.call('members.ownHealth', { memberId })).map(({ kind }) => kind);
  await add();
  await add();
  assert.deepEqual((await asked())[0], 'fewOfYoung');
  await add();
  assert.ok(!(await asked()).includes('fewOfYoung'));
  familiar.clock.advance(366 * 24 * 3_600_000);
  await familiar.call('session.passphrase', { passphrase });
  assert.ok((await asked()).includes('outgrown'));
});

/** A head that takes everybody for five years old. */
const fiveYears: AgeHead = {
  hidden: { weights: new Float32Array(1024), bias: new Float32Array(1) },
  years: { weights: new Float32Array(20), bias: Float32Array.from({ length: 20 }, (_, year) => (year === 5 ? 9 : 0)) },
};

test('a member whose pictures look like a child’s is asked for what a child is, and is not called one', async (t) => {
  const familiar = await createTestBackend(t, { readAgeHead: async () => fiveYears });
  const { benId, misfiled } = await household(familiar);
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [misfiled], inUse: false });
  const kinds = (await familiar.call('members.ownHealth', { memberId: benId })).map(({ kind }) => kind);
  assert.ok(kinds.includes('fewOfYoung'));
  assert.equal((await familiar.call('members.list', {})).find(({ id }) => id === benId)?.role, 'member');
});

test('coverage counts the samples in use', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, misfiled } = await household(familiar);
  const front = async () =>
    (await familiar.call('samples.coverage', { memberId: benId })).poses.find(({ pose }) => pose === 'front')?.count;
  assert.equal(await front(), 3);
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [misfiled], inUse: false });
  assert.equal(await front(), 2);
});

test('each listed sample is named as the coverage counts it, those set aside beside the counts', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  const turned = { ...goodFace(embeddingAt(ben, 0.3, random)), pose: { yaw: 15, pitch: -6, roll: 0 } };
  familiar.engine.show({ ...turned, quality: { ...turned.quality, brightness: 215, occlusion: 0.6 } });
  const { sampleId } = await familiar.call('samples.addPhoto', { memberId: benId, photo });
  const counted = async () => {
    const { poses, lighting, partlyCovered } = await familiar.call('samples.coverage', { memberId: benId });
    const used = (await familiar.call('samples.list', { memberId: benId }))
      .filter(({ inUse }) => inUse)
      .map(({ kind }) => kind);
    for (const { pose, count } of poses) assert.equal(used.filter(({ look }) => look === pose).length, count, pose);
    for (const { kind, count } of lighting)
      assert.equal(used.filter((sample) => sample.lighting === kind).length, count, kind);
    assert.equal(used.filter(({ isPartlyCovered }) => isPartlyCovered).length, partlyCovered);
    return (await familiar.call('samples.list', { memberId: benId })).find(({ id }) => id === sampleId)?.kind;
  };
  assert.deepEqual(await counted(), { look: 'left', lighting: 'bright', isPartlyCovered: true });
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [sampleId], inUse: false });
  assert.deepEqual(await counted(), { look: 'left', lighting: 'bright', isPartlyCovered: true });
});

test('a photo that shows a moment enrolled already is skipped and named', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId } = await household(familiar);
  familiar.engine.show(goodFace(ana));
  const first = await familiar.call('samples.addPhoto', { memberId: anaId, photo });
  familiar.engine.show(goodFace(embeddingAt(ana, 0.04, random)));
  assert.deepEqual(await familiar.call('samples.addPhoto', { memberId: anaId, photo }), {
    sampleId: first.sampleId,
    resembles: null,
    duplicate: true,
  });
});

test('how near a member’s pictures come to somebody else is told to them in a word, without a name or a number', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId, misfiled } = await household(familiar);
  const told = async () => {
    const analyses = await familiar.call('samples.analysis', { memberId: benId });
    const health = await familiar.call('members.ownHealth', { memberId: benId });
    const analysis = analyses.find(({ sampleId }) => sampleId === misfiled);
    return {
      nearest: analyses.map(({ nearestOther }) => nearestOther?.name ?? null),
      nearness: analyses.map(({ nearness }) => nearness),
      flags: analysis?.flags.map(({ flag }) => flag) ?? [],
      close: health.find(({ kind }) => kind === 'closeTo' || kind === 'misfiled'),
    };
  };
  const owner = await told();
  assert.deepEqual(owner.nearest, ['Ana', 'Ana', 'Ana']);
  assert.deepEqual(owner.nearness, [null, null, null]);
  assert.ok(owner.flags.includes('pullsTowardsOther'));
  assert.deepEqual(owner.close, { kind: 'misfiled', name: 'Ana', memberId: anaId, count: 1 });

  for (let more = 0; more < 4; more += 1) {
    familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)));
    await familiar.call('samples.addPhoto', { memberId: benId, photo });
  }
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const member = await told();
  assert.ok(member.nearest.every((name) => name === null));
  assert.deepEqual(member.nearness, [null, null, 'veryNear', null, null, null, null]);
  assert.ok(!member.flags.includes('pullsTowardsOther'));
  assert.deepEqual(member.close, { kind: 'closeTo', name: null, memberId: null });
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [misfiled], inUse: false });
  assert.ok(
    (await told()).nearness.every((nearness) => nearness === null),
    'nothing is said of what is set aside',
  );
});

test('members see the analysis and the health of their own samples only', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId, misfiled } = await household(familiar);
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [misfiled], inUse: false });
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  assert.equal((await familiar.call('samples.analysis', { memberId: benId })).length, 3);
  assert.ok((await familiar.call('members.ownHealth', { memberId: benId })).length > 0);
  for (const name of ['samples.analysis', 'samples.coverage', 'members.ownHealth'])
    assert.equal(await familiar.refusal(name, { memberId: anaId }), 'notAllowed');
  assert.equal(await familiar.refusal('members.health', {}), 'notAllowed');
});
