import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type CallInput, type CallName, calls, type FaceWay } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo } from '../../fixtures/two-members.ts';

const random = createRandom(916);
const [ana, ben, cleo] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
const another = (face: Float32Array): Float32Array => embeddingAt(face, 0.3, random);

type Home = TestBackend & { readonly anaId: number; readonly benId: number };

/** Ana, who owns the household and is signed in, and Ben, with so many pictures that look like each other. */
async function home(t: TestContext, pictures = 2): Promise<Home> {
  const familiar = await createTestBackend(t);
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  await familiar.seed(anaId, ana);
  for (let i = 0; i < pictures; i += 1) await familiar.seed(benId, another(ben));
  return { ...familiar, anaId, benId };
}

const inUse = async ({ call }: TestBackend, memberId: number): Promise<number[]> =>
  (await call('samples.list', { memberId })).flatMap((sample) => (sample.inUse ? [sample.id] : []));

/** What a failed call says; null where it succeeded. */
async function failureOf({ backend }: TestBackend, name: CallName, input: unknown) {
  const result = await backend.dispatcher.call(name, input);
  return result.ok ? null : result.error;
}

async function captureFace({ call, engine }: TestBackend, memberId: number, face: Float32Array) {
  await call('enrolment.begin', { memberId, poses: ['front'] });
  engine.show(goodFace(face));
  await call('enrolment.frame', { memberId, frame });
  return call('enrolment.frame', { memberId, frame });
}

async function refuseAtLockScreen({ call, engine, clock }: TestBackend, face: Float32Array): Promise<number> {
  await call('session.lock', {});
  await call('signIn.begin', {});
  engine.show(goodFace(face));
  for (let i = 0; i < 12; i += 1) {
    await call('signIn.frame', frame);
    clock.advance(250);
  }
  await call('session.passphrase', { passphrase });
  const [attempt] = await call('attempts.list', { limit: 1, outcomes: ['noMatch'] });
  return attempt?.id ?? assert.fail('nobody was refused');
}

async function setAside({ call, seed }: TestBackend, memberId: number, face: Float32Array): Promise<number> {
  const id = await seed(memberId, face);
  await call('samples.setInUse', { memberId, sampleIds: [id], inUse: false });
  return id;
}

/**
 * Every way by which a face gets among a member's pictures: brings Cleo's to Ben, as far as the call that stores it.
 * A way that is missing here does not compile.
 */
const ways: { readonly [Way in FaceWay]: (familiar: Home) => Promise<CallInput<Way>> } = {
  'enrolment.finish': async (familiar) => {
    await captureFace(familiar, familiar.benId, cleo);
    return { memberId: familiar.benId };
  },
  'photos.assign': async ({ call, engine, benId }) => {
    engine.show(goodFace(cleo), goodFace(another(ben)));
    const { scanId } = await call('photos.scan', { photo });
    return { memberId: benId, scanId, faceIds: [1, 2] };
  },
  'samples.addPhoto': async ({ engine, benId }) => {
    engine.show(goodFace(cleo));
    return { memberId: benId, photo };
  },
  'samples.setInUse': async (familiar) => {
    const { benId } = familiar;
    return { memberId: benId, sampleIds: [await setAside(familiar, benId, cleo)], inUse: true };
  },
  'samples.move': async ({ seed, anaId, benId }) => ({
    memberId: anaId,
    toMemberId: benId,
    sampleIds: [await seed(anaId, cleo)],
  }),
  'attempts.claim': async (familiar) => ({
    memberId: familiar.benId,
    attemptId: await refuseAtLockScreen(familiar, cleo),
  }),
  'attempts.claimAll': async (familiar) => {
    await familiar.call('settings.set', { gatherStrangers: true });
    const attemptIds = [await refuseAtLockScreen(familiar, cleo), await refuseAtLockScreen(familiar, another(cleo))];
    return { memberId: familiar.benId, attemptIds };
  },
  'whatIf.save': async (familiar) => ({
    setAside: [],
    bringBack: [await setAside(familiar, familiar.benId, cleo)],
  }),
};

for (const way of Object.keys(ways) as FaceWay[]) {
  test(`${way} stores no face that does not look like the member before an owner says so`, async (t) => {
    const familiar = await home(t);
    const { call, clock, benId } = familiar;
    const input = await ways[way](familiar);
    const before = await inUse(familiar, benId);
    const failure = await failureOf(familiar, way, input);
    assert.equal(failure?.reason, 'faceUnlikeMember');
    assert.deepEqual(failure.facts, { name: 'Ben', remedy: 'addAnyway' });
    assert.deepEqual(await inUse(familiar, benId), before);

    const answered = { ...input, addAnyway: true };
    assert.equal((await failureOf(familiar, way, answered))?.reason, 'addAnywayNeedsPassphrase');
    assert.deepEqual(await inUse(familiar, benId), before, 'the passphrase of before is not enough');
    clock.advance(1000);
    await call('session.confirm', { passphrase });
    assert.equal(await failureOf(familiar, way, answered), null);
    assert.ok((await inUse(familiar, benId)).length > before.length);
  });

  test(`${way} adds nothing anyway to pictures that are too few, or too different, to say who the member is`, async (t) => {
    const familiar = await home(t, 1);
    const { call, clock, benId } = familiar;
    const input = await ways[way](familiar);
    assert.deepEqual((await failureOf(familiar, way, input))?.facts, { name: 'Ben', remedy: 'sortFirst' });
    clock.advance(1000);
    await call('session.confirm', { passphrase });
    const before = await inUse(familiar, benId);
    assert.equal((await failureOf(familiar, way, { ...input, addAnyway: true }))?.reason, 'faceUnlikeMember');
    assert.deepEqual(await inUse(familiar, benId), before);
  });
}

test('an answer before the question, or to one of an earlier session, is none', async (t) => {
  const familiar = await home(t);
  const { call, clock, engine, benId } = familiar;
  const add = () => failureOf(familiar, 'samples.addPhoto', { memberId: benId, photo, addAnyway: true });
  await call('session.confirm', { passphrase });
  engine.show(goodFace(cleo));
  assert.equal((await add())?.reason, 'faceUnlikeMember');
  await call('session.lock', {});
  clock.advance(1000);
  await call('session.passphrase', { passphrase });
  assert.equal((await add())?.reason, 'faceUnlikeMember');
  clock.advance(1000);
  await call('session.confirm', { passphrase });
  assert.equal(await add(), null);
});

test('each call that brings a face, or brings pictures back, is such a way, or one of these', () => {
  const others: Partial<Record<CallName, string>> = {
    'changes.undo': 'brings back what stood there, and nothing beside faces unlike it that came since',
    'backups.restore': 'brings a whole household as it was',
  };
  const changing = (Object.keys(calls) as CallName[]).filter((name) => {
    const call = calls[name];
    return call.kind === 'command' && call.changes.some((fact) => fact === 'members.changed');
  });
  const giveNoFace: CallName[] = [
    'household.create',
    'members.add',
    'members.rename',
    'members.setRole',
    'members.remove',
    'samples.remove',
    'samples.setPortrait',
  ];
  const known = [...Object.keys(ways), ...Object.keys(others), ...giveNoFace];
  assert.deepEqual(
    changing.filter((name) => !known.includes(name)),
    [],
  );
});

test('any face is a member’s first, and their own goes on being added without a question', async (t) => {
  const familiar = await home(t, 0);
  const { call, engine, benId } = familiar;
  for (const face of [ben, another(ben), embeddingAt(ben, 0.7, random)]) {
    engine.show(goodFace(face));
    await call('samples.addPhoto', { memberId: benId, photo });
  }
  assert.equal((await inUse(familiar, benId)).length, 3);
});

test('at the camera it is said as the first look is taken, and over once somebody else sits down again', async (t) => {
  const familiar = await home(t);
  const { call, engine, benId } = familiar;
  assert.equal((await captureFace(familiar, benId, cleo)).unlike, 'addAnyway');
  assert.equal((await inUse(familiar, benId)).length, 2, 'nothing is stored yet');
  await call('enrolment.retake', { memberId: benId });
  engine.show(goodFace(another(ben)));
  await call('enrolment.frame', { memberId: benId, frame });
  assert.equal((await call('enrolment.frame', { memberId: benId, frame })).unlike, null);
  assert.equal((await call('enrolment.finish', { memberId: benId })).added, 1);
});

test('when another person sits down half way, their look is not taken', async (t) => {
  const familiar = await home(t, 0);
  const { call, engine, benId } = familiar;
  await call('enrolment.begin', { memberId: benId });
  const look = async (face: Float32Array, yaw: number) => {
    engine.show(goodFace(face, { pose: { yaw, pitch: -10, roll: 0 } }));
    await call('enrolment.frame', { memberId: benId, frame });
    return call('enrolment.frame', { memberId: benId, frame });
  };
  assert.deepEqual((await look(ben, 0)).captured, ['front']);
  const second = await look(cleo, 20);
  assert.deepEqual([second.guidance, second.captured], ['someoneElse', ['front']]);
  assert.equal((await call('enrolment.finish', { memberId: benId })).added, 1);
});

test('a member is told that a face is not theirs, adds it in no way, and has one picture less to add', async (t) => {
  const familiar = await home(t);
  const { call, engine, benId } = familiar;
  await call('session.lock', {});
  await signInFreshAs(familiar, ben);
  for (let i = 0; i < limits.ownPicturesPerDay; i += 1) {
    engine.show(goodFace(randomEmbedding(random)));
    const failure = await failureOf(familiar, 'samples.addPhoto', { memberId: benId, photo, addAnyway: true });
    assert.deepEqual(failure?.facts, { name: 'Ben', remedy: 'askOwner' });
  }
  engine.show(goodFace(another(ben)));
  const failure = await failureOf(familiar, 'samples.addPhoto', { memberId: benId, photo });
  assert.equal(failure?.reason, 'ownPicturesToday');
});

test('an undo brings no pictures back beside a face unlike them that came since', async (t) => {
  const familiar = await home(t);
  const { call, engine, benId } = familiar;
  const sampleIds = await inUse(familiar, benId);
  const { changeId } = await call('samples.remove', { memberId: benId, sampleIds });
  engine.show(goodFace(cleo));
  const { sampleId } = await call('samples.addPhoto', { memberId: benId, photo });
  assert.equal((await failureOf(familiar, 'changes.undo', { changeId }))?.reason, 'undoLaterFirst');
  assert.deepEqual(await inUse(familiar, benId), [sampleId]);
  await call('samples.remove', { memberId: benId, sampleIds: [sampleId] });
  await call('changes.undo', { changeId });
  assert.deepEqual(await inUse(familiar, benId), sampleIds);
});

test('an undo restores a household as it was, also one whose pictures never looked like each other', async (t) => {
  const familiar = await home(t);
  const { call, seed, benId } = familiar;
  const wrong = await seed(benId, cleo);
  const { changeId } = await call('samples.remove', { memberId: benId, sampleIds: [wrong] });
  await call('changes.undo', { changeId });
  assert.ok((await inUse(familiar, benId)).includes(wrong));
});
