import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventName } from '#contract/events.ts';
import { limits } from '#contract/limits.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { freshForMs } from '#core/sign-in/session.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const random = createRandom(57);
const photo = Uint8Array.of(1, 2, 3);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

/** Ana, the owner, with one sample; Ben with two. */
async function household(
  familiar: TestBackend,
): Promise<{ anaId: number; benId: number; benSamples: [number, number] }> {
  const anaId = await familiar.setUp();
  const { memberId: benId } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  const add = async (memberId: number, embedding: Float32Array): Promise<number> => {
    familiar.engine.show(goodFace(embedding));
    return (await familiar.call('samples.addPhoto', { memberId, photo })).sampleId;
  };
  await add(anaId, ana);
  return { anaId, benId, benSamples: [await add(benId, ben), await add(benId, embeddingAt(ben, 0.3, random))] };
}

const sampleIds = async ({ call }: TestBackend, memberId: number): Promise<number[]> =>
  (await call('samples.list', { memberId })).map(({ id }) => id);

test('removing samples can be undone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId } = await familiar.call('samples.remove', { memberId: benId, sampleIds: benSamples });
  assert.deepEqual(await sampleIds(familiar, benId), []);
  const [change] = await familiar.call('changes.list', {});
  assert.deepEqual(
    [change?.changeId, change?.what, change?.memberName, change?.count],
    [changeId, 'samplesRemoved', 'Ben', 2],
  );
  await familiar.call('changes.undo', { changeId });
  assert.deepEqual(await sampleIds(familiar, benId), benSamples);
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notFound');
});

test('a sample set aside does not sign anyone in, and undoing brings it back', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId } = await familiar.call('samples.setInUse', {
    memberId: benId,
    sampleIds: benSamples,
    inUse: false,
  });
  assert.deepEqual(
    (await familiar.call('samples.list', { memberId: benId })).map(({ inUse }) => inUse),
    [false, false],
  );
  assert.equal((await familiar.call('members.list', {})).find(({ id }) => id === benId)?.setAsideCount, 2);
  await familiar.call('changes.undo', { changeId });
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  assert.equal((await familiar.call('app.state', {})).phase, 'signedIn');
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: benSamples, inUse: false });
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  assert.equal((await familiar.call('app.state', {})).phase, 'locked');
});

test('a misfiled sample is moved, and moved back', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId, benSamples } = await household(familiar);
  const wrong = await familiar.seed(benId, embeddingAt(ana, 0.3, random));
  assert.equal(
    await familiar.refusal('samples.move', { memberId: benId, toMemberId: benId, sampleIds: [wrong] }),
    'invalid',
  );
  const { changeId } = await familiar.call('samples.move', { memberId: benId, toMemberId: anaId, sampleIds: [wrong] });
  assert.deepEqual(await sampleIds(familiar, benId), benSamples);
  assert.ok((await sampleIds(familiar, anaId)).includes(wrong));
  await familiar.call('changes.undo', { changeId });
  assert.deepEqual(await sampleIds(familiar, benId), [...benSamples, wrong]);
});

test('the portrait, a new name and added pictures can be undone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const memberOf = async () => (await familiar.call('members.list', {})).find(({ id }) => id === benId);
  const portrait = (await memberOf())?.portraitSampleId;
  const other = benSamples.find((id) => id !== portrait) as number;
  const chosen = await familiar.call('samples.setPortrait', { memberId: benId, sampleId: other });
  assert.equal((await memberOf())?.portraitSampleId, other);
  await familiar.call('changes.undo', chosen);
  assert.equal((await memberOf())?.portraitSampleId, portrait);

  await familiar.call('members.rename', { memberId: benId, name: 'Benedict' });
  const [renamed, added] = await familiar.call('changes.list', {});
  assert.deepEqual([renamed?.what, added?.what, added?.count], ['memberRenamed', 'samplesAdded', 1]);
  await familiar.call('changes.undo', { changeId: renamed?.changeId ?? 0 });
  assert.equal((await memberOf())?.name, 'Ben');
  await familiar.call('changes.undo', { changeId: added?.changeId ?? 0 });
  assert.deepEqual(await sampleIds(familiar, benId), benSamples.slice(0, 1));
});

test('a removed member comes back with everything, unless someone took the name', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId } = await familiar.call('members.remove', { memberId: benId });
  assert.ok(changeId !== null);
  assert.deepEqual((await familiar.call('members.list', {})).length, 1);
  const { memberId: other } = await familiar.call('members.add', { name: 'Ben', role: 'member', consent });
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'conflict');
  await familiar.call('members.rename', { memberId: other, name: 'Benno' });
  await familiar.call('changes.undo', { changeId });
  assert.deepEqual(await sampleIds(familiar, benId), benSamples);
});

test('what a later change stands upon is not undone before it', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId: earlier } = await familiar.call('samples.remove', { memberId: benId, sampleIds: [benSamples[0]] });
  const { changeId: later } = await familiar.call('members.remove', { memberId: benId });
  assert.equal(await familiar.refusal('changes.undo', { changeId: earlier }), 'conflict');
  await familiar.call('changes.undo', { changeId: later ?? 0 });
  await familiar.call('changes.undo', { changeId: earlier });
  assert.deepEqual(await sampleIds(familiar, benId), benSamples);
});

test('nothing is undone after ten minutes', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId } = await familiar.call('samples.remove', { memberId: benId, sampleIds: benSamples });
  for (let minute = 0; minute < 9; minute++) {
    familiar.clock.advance(60_000);
    await familiar.call('session.touch', {});
  }
  assert.equal(
    (await familiar.call('changes.list', {})).some((change) => change.changeId === changeId),
    true,
  );
  familiar.clock.advance(limits.undoWindowMs - 9 * 60_000);
  assert.deepEqual(await familiar.call('changes.list', {}), []);
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notFound');
});

test('locking makes everything final, and nobody undoes what someone else did', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, benSamples } = await household(familiar);
  const { changeId } = await familiar.call('samples.remove', { memberId: benId, sampleIds: [benSamples[1]] });
  await familiar.call('session.lock', {});
  await familiar.call('session.passphrase', { passphrase });
  assert.deepEqual(await familiar.call('changes.list', {}), []);
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notFound');
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notFound');
  assert.deepEqual(await sampleIds(familiar, benId), benSamples.slice(0, 1));
});

test('an owner who removes themselves is locked out at once, for good', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  await familiar.call('members.add', { name: 'Cleo', role: 'owner', consent });
  assert.deepEqual(await familiar.call('members.remove', { memberId: anaId }), { changeId: null });
  assert.equal((await familiar.call('app.state', {})).phase, 'locked');
  await signInAs(familiar, ben);
  assert.deepEqual(
    (await familiar.call('members.list', {})).map(({ id }) => id === benId),
    [true, false],
  );
});

test('what took the passphrase takes it again to be undone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  await familiar.call('members.setRole', { memberId: benId, role: 'owner', consent: null });
  const removed = await familiar.call('members.remove', { memberId: benId });
  const saved = await familiar.call('whatIf.save', { securityLevel: 'strict', setAside: [], bringBack: [] });
  familiar.clock.advance(freshForMs);
  await familiar.call('session.touch', {});
  for (const { changeId } of [removed, saved])
    assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notAllowed');
  assert.equal((await familiar.call('members.list', {})).length, 1);
  await familiar.call('session.confirm', { passphrase });
  for (const { changeId } of [removed, saved]) await familiar.call('changes.undo', { changeId: changeId ?? 0 });
  assert.equal((await familiar.call('members.list', {})).length, 2);
});

test('an owner brings pictures back with the passphrase only, as they add them; members with a proof of their own', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId, benSamples } = await household(familiar);
  const [own] = await sampleIds(familiar, anaId);
  const anas = { memberId: anaId, sampleIds: [own ?? 0] };
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [benSamples[1]], inUse: false });
  await familiar.call('samples.setInUse', { ...anas, inUse: false });
  familiar.clock.advance(freshForMs - 1);
  await familiar.call('session.touch', {});
  familiar.clock.advance(1);
  assert.equal(await familiar.refusal('samples.setInUse', { ...anas, inUse: true }), 'notAllowed');
  await familiar.call('session.confirm', { passphrase });
  await familiar.call('samples.setInUse', { ...anas, inUse: true });
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  await familiar.call('samples.setInUse', { memberId: benId, sampleIds: [benSamples[1]], inUse: true });
});

test('what took a member’s proof and let a picture out takes it again to be undone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId: memberId, benSamples } = await household(familiar);
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const removed = await familiar.call('samples.remove', { memberId, sampleIds: [benSamples[0]] });
  const aside = await familiar.call('samples.setInUse', { memberId, sampleIds: [benSamples[1]], inUse: false });
  await familiar.call('members.rename', { memberId, name: 'Benedict' });
  const [renamed] = await familiar.call('changes.list', {});
  familiar.clock.advance(freshForMs - 1);
  await familiar.call('session.touch', {});
  familiar.clock.advance(1);
  for (const { changeId } of [removed, aside])
    assert.equal(await familiar.refusal('changes.undo', { changeId }), 'notAllowed');
  await familiar.call('changes.undo', { changeId: renamed?.changeId ?? 0 });
  await familiar.call('session.confirm', { passphrase });
  for (const { changeId } of [removed, aside]) await familiar.call('changes.undo', { changeId });
  const kept = await familiar.call('samples.list', { memberId });
  assert.deepEqual(
    kept.map(({ id, inUse }) => [id, inUse]),
    benSamples.map((id) => [id, true]),
  );
});

test('undoing a level that What if saved tells that the settings changed, and later settings leave the level alone', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const { changeId } = await familiar.call('whatIf.save', { securityLevel: 'relaxed', setAside: [], bringBack: [] });
  assert.ok(changeId !== null);
  const told: EventName[] = [];
  familiar.backend.dispatcher.subscribe(({ name }) => told.push(name));
  await familiar.call('changes.undo', { changeId });
  assert.ok(told.includes('settings.changed'), told.join(' '));
  await familiar.call('settings.set', { idleTimeoutMinutes: 7 });
  const { settings } = await familiar.call('settings.get', {});
  assert.deepEqual([settings.securityLevel, settings.idleTimeoutMinutes], ['balanced', 7]);
});
