import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { freshForMs } from '#core/sign-in/session.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(41);
const ana = randomEmbedding(random);
const ben = randomEmbedding(random);

const household = (familiar: TestBackend) => setUpTwoMembers(familiar, ana, ben);

test('the owner adds, renames and removes members', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  const { memberId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  assert.equal(await refusal('members.add', { name: 'ben', role: 'member', consent }), 'conflict');
  await call('members.rename', { memberId, name: 'Benedict' });
  assert.deepEqual(
    (await call('members.list', {})).map(({ name }) => name),
    ['Ana', 'Benedict'],
  );
  await call('members.remove', { memberId });
  assert.equal(await refusal('samples.list', { memberId }), 'notFound');
});

test("a child needs a guardian's consent", async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  assert.equal(await refusal('members.add', { name: 'Cleo', role: 'child', consent }), 'invalid');
  await call('members.add', { name: 'Cleo', role: 'child', consent: { by: 'guardian', version: 1 } });
});

test('the last owner cannot be removed', async (t) => {
  const { refusal, setUp } = await createTestBackend(t);
  const memberId = await setUp();
  assert.equal(await refusal('members.remove', { memberId }), 'conflict');
});

test('a member manages only what is their own', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === benId);

  const [own] = await familiar.call('samples.list', { memberId: benId });
  assert.ok(own !== undefined);
  for (const [name, input] of [
    ['samples.list', { memberId: anaId }],
    ['samples.picture', { memberId: anaId, sampleId: own.id }],
    ['samples.remove', { memberId: anaId, sampleIds: [own.id] }],
    ['samples.addPhoto', { memberId: anaId, photo }],
    ['enrolment.begin', { memberId: anaId }],
    ['members.rename', { memberId: anaId, name: 'Eve' }],
    ['members.remove', { memberId: benId }],
    ['members.add', { name: 'Eve', role: 'owner', consent }],
    ['settings.set', { securityLevel: 'relaxed', idleTimeoutMinutes: 5 }],
  ] as const) {
    assert.equal(await familiar.refusal(name, input), 'notAllowed', name);
  }
  await familiar.call('members.rename', { memberId: benId, name: 'Benedict' });
  const attempts = await familiar.call('attempts.list', { limit: 50 });
  assert.ok(attempts.every((attempt) => attempt.memberId === benId));
});

test('members see their own picture and last sign-in, owners everybody’s', async (t) => {
  const familiar = await createTestBackend(t);
  const { call } = familiar;
  const { anaId, benId } = await household(familiar);
  const seen = async () =>
    Object.fromEntries(
      (await call('members.list', {})).map(({ id, portraitSampleId, lastSignInAt }) => [
        id,
        [portraitSampleId !== null, lastSignInAt !== null],
      ]),
    );
  await call('session.lock', {});
  await signInAs(familiar, ben);
  assert.deepEqual(await seen(), { [anaId]: [false, false], [benId]: [true, true] });
  assert.equal(await familiar.refusal('members.picture', { memberId: anaId }), 'notAllowed');
  assert.equal((await call('members.picture', { memberId: benId }))?.type, 'image/webp');
  await call('session.lock', {});
  await call('session.passphrase', { passphrase });
  assert.deepEqual(await seen(), { [anaId]: [true, true], [benId]: [true, true] });
  assert.equal((await call('members.picture', { memberId: benId }))?.type, 'image/webp');
});

test("another member's sample is not reached through one's own id", async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  const [anas] = await familiar.call('samples.list', { memberId: anaId });
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  assert.equal(await familiar.refusal('samples.picture', { memberId: benId, sampleId: anas?.id }), 'notFound');
  assert.equal(await familiar.refusal('samples.remove', { memberId: benId, sampleIds: [anas?.id] }), 'notFound');
});

test('a removed member no longer signs in', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  await familiar.call('members.remove', { memberId: benId });
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  assert.equal((await familiar.call('app.state', {})).phase, 'locked');
});

test('a photo without exactly one good face is refused with what to do', async (t) => {
  const { call, engine, refusal, setUp } = await createTestBackend(t);
  const memberId = await setUp();
  engine.show();
  assert.equal(await refusal('samples.addPhoto', { memberId, photo }), 'noFace');
  engine.show(goodFace(ana), goodFace(ben));
  assert.equal(await refusal('samples.addPhoto', { memberId, photo }), 'manyFaces');
  engine.show(goodFace(ana, { quality: { ...goodFace(ana).quality, sharpness: 0.01 } }));
  assert.equal(await refusal('samples.addPhoto', { memberId, photo }), 'tooPoor');
  assert.equal((await call('samples.list', { memberId })).length, 0);
});

test('enrolling a face that is someone else already says whom it resembles', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const { memberId } = await familiar.call('members.add', { name: 'Cleo', role: 'member', consent });
  familiar.engine.show(goodFace(embeddingAt(ana, 0.1, random)));
  const { resembles } = await familiar.call('samples.addPhoto', { memberId, photo });
  assert.equal(resembles, 'Ana');
});

test('a photo under way when the session is locked is not stored', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId } = await household(familiar);
  familiar.engine.show(goodFace(ana));
  familiar.engine.beforeAnswer = () => familiar.backend.lock('idle');
  assert.equal(await familiar.refusal('samples.addPhoto', { memberId: anaId, photo }), 'notAllowed');
  familiar.engine.beforeAnswer = () => undefined;
  await familiar.call('session.passphrase', { passphrase });
  assert.equal((await familiar.call('samples.list', { memberId: anaId })).length, 1);
});

test('guided enrolment captures poses, stores them only when finished, and can be left', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  const { call, engine, refusal } = familiar;
  const look = async (yaw: number, pitch: number) => {
    engine.show(goodFace(embeddingAt(ana, 0.15, random), { pose: { yaw, pitch, roll: 0 } }));
    await call('enrolment.frame', { memberId, frame });
    return call('enrolment.frame', { memberId, frame });
  };
  await call('enrolment.begin', { memberId });
  assert.deepEqual((await look(0, -10)).captured, ['front']);
  await call('enrolment.cancel', { memberId });
  assert.equal(await refusal('enrolment.frame', { memberId, frame }), 'conflict');
  assert.equal((await call('samples.list', { memberId })).length, 0);

  await call('enrolment.begin', { memberId });
  await look(0, -10);
  const view = await look(20, -10);
  assert.equal(view.justCaptured, true);
  assert.deepEqual(view.captured, ['front', 'left']);
  assert.equal((await call('enrolment.finish', { memberId })).added, 2);
  const samples = await call('samples.list', { memberId });
  assert.deepEqual(
    samples.map(({ source }) => source),
    ['camera', 'camera'],
  );
});

test('an enrolment does not outlive the session that began it', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  await familiar.call('enrolment.begin', { memberId });
  await familiar.call('session.lock', {});
  await familiar.call('session.passphrase', { passphrase });
  assert.equal(await familiar.refusal('enrolment.frame', { memberId, frame }), 'conflict');
});

test('the owner is told which members are too close, and what to do about it', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  assert.deepEqual(await familiar.call('members.lookalikes', {}), []);
  await familiar.seed(benId, embeddingAt(ana, 0.2, random));
  const [pair] = await familiar.call('members.lookalikes', {});
  assert.deepEqual(pair?.names, ['Ana', 'Ben']);
  assert.equal(pair.advice, 'addPictures');
});

test('a stricter level is advised only where it tells two members apart', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  const { call } = familiar;
  const add = async (memberId: number, middle: Float32Array, spread: number): Promise<void> => {
    for (let i = 0; i < 6; i++) await familiar.seed(memberId, embeddingAt(middle, spread, random));
  };
  await add(anaId, ana, 0.2);
  await add(benId, embeddingAt(ana, 0.1, random), 0.2);
  assert.equal((await call('members.lookalikes', {}))[0]?.advice, 'passphrase', 'as near as they are, no level does');
  const [pair] = (await call('pairs.list', {})).pairs;
  assert.deepEqual(
    [pair?.advice, pair?.misfiled[0]?.memberId],
    [null, benId],
    'a picture that is filed wrongly comes first',
  );
});

test('a stricter level is advised to two who lie between its threshold and the present one', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  const { call, engine } = familiar;
  for (let i = 0; i < 5; i++) {
    for (const [memberId, middle] of [
      [anaId, ana],
      [benId, ben],
    ] as const) {
      engine.show(goodFace(embeddingAt(middle, 0.2, random)));
      await call('samples.addPhoto', { memberId, photo });
    }
  }
  const { threshold } = (await call('pairs.list', {})).pairs[0] ?? { threshold: 0 };
  await familiar.seed(benId, embeddingAt(ana, threshold - 0.01, random));
  assert.equal((await call('members.lookalikes', {}))[0]?.advice, 'stricterLevel');
});

test('the levels are told in odds that fall as they get stricter', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const { levels, memberCount, fewestSamples } = await familiar.call('settings.levels', {});
  assert.deepEqual([memberCount, fewestSamples], [2, 1]);
  assert.deepEqual(
    levels.map(({ level, strangerRate }) => [level, strangerRate]),
    [
      ['relaxed', 1e-3],
      ['balanced', 1e-4],
      ['strict', 1e-5],
    ],
  );
});

test('an owner who came in by face alone adds nobody and no pictures, not even of themselves', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  await familiar.call('session.lock', {});
  await signInAs(familiar, ana);
  for (const [name, input] of [
    ['members.add', { name: 'Mallory', role: 'owner', consent }],
    ['samples.addPhoto', { memberId: anaId, photo }],
    ['samples.addPhoto', { memberId: benId, photo }],
    ['enrolment.begin', { memberId: benId }],
  ] as const) {
    assert.equal(await familiar.refusal(name, input), 'notAllowed', name);
  }
  await familiar.call('session.confirm', { passphrase });
  await familiar.call('enrolment.begin', { memberId: benId });
});

test('finishing an enrolment twice stores it once, and leaving it meanwhile stores nothing', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  const { backend, call, engine } = familiar;
  const capture = async () => {
    await call('enrolment.begin', { memberId });
    engine.show(goodFace(embeddingAt(ana, 0.1, random)));
    for (let i = 0; i < 2; i++) await call('enrolment.frame', { memberId, frame });
  };
  await capture();
  const twice = await Promise.all([1, 2].map(() => backend.dispatcher.call('enrolment.finish', { memberId })));
  assert.deepEqual(twice.map(({ ok }) => ok).sort(), [false, true]);
  assert.equal((await call('samples.list', { memberId })).length, 1);

  await capture();
  const [finished] = await Promise.all([
    backend.dispatcher.call('enrolment.finish', { memberId }),
    call('enrolment.cancel', { memberId }),
  ]);
  assert.equal(finished.ok, false);
  assert.equal((await call('samples.list', { memberId })).length, 1);
});

test('an owner’s enrolment that was begun with the passphrase is not finished by whoever comes to the screen later', async (t) => {
  const familiar = await createTestBackend(t);
  const memberId = await familiar.setUp();
  await familiar.call('enrolment.begin', { memberId });
  familiar.clock.advance(freshForMs);
  familiar.engine.show(goodFace(randomEmbedding(random)));
  for (let i = 0; i < 2; i++) await familiar.call('enrolment.frame', { memberId, frame });
  assert.equal(await familiar.refusal('enrolment.finish', { memberId }), 'notAllowed');
  await familiar.call('session.confirm', { passphrase });
  assert.equal((await familiar.call('enrolment.finish', { memberId })).added, 1);
});

test('an empty room before an open enrolment does not keep the session alive', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { call, engine, setUp } = await createTestBackend(t);
  const memberId = await setUp();
  await call('enrolment.begin', { memberId });
  engine.show();
  for (let i = 0; i < 11; i++) {
    await call('enrolment.frame', { memberId, frame }).catch(() => undefined);
    t.mock.timers.tick(30_000);
    if ((await call('app.state', {})).phase === 'locked') return;
  }
  assert.fail('still signed in after five minutes without a face');
});
