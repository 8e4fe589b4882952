import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { freshForMs } from '#core/sign-in/session.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(92);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

const household = (familiar: TestBackend) => setUpTwoMembers(familiar, ana, ben);

/** Looks at a photo of Ben that nobody has seen, of an import or of none. */
async function scanBen(familiar: TestBackend, importId?: number): Promise<number> {
  familiar.engine.show(goodFace(embeddingAt(ben, 0.25, random)));
  const { scanId } = await familiar.call('photos.scan', { photo, ...(importId !== undefined && { importId }) });
  return scanId;
}

const begin = async (familiar: TestBackend, photos: number, isFolder = true): Promise<number> =>
  (await familiar.call('photos.begin', { memberId: null, photos, isFolder })).importId;

/** Lets time go by while somebody is there, in steps shorter than the idle time. */
async function wait(familiar: TestBackend, ms: number): Promise<void> {
  for (let past = 0; past < ms; past += 60_000) {
    familiar.clock.advance(Math.min(60_000, ms - past));
    await familiar.call('session.touch', {});
  }
}

test('an import begun with the passphrase goes on after its minutes, with its own photos alone', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  await familiar.call('session.confirm', { passphrase });
  const importId = await begin(familiar, 4);
  const assign = (scanId: number) => ({ memberId: benId, scanId, faceIds: [1] });
  for (let turn = 0; turn < 3; turn++) {
    await wait(familiar, freshForMs - 60_000);
    assert.equal((await familiar.call('photos.assign', assign(await scanBen(familiar, importId)))).added, 1);
  }
  assert.equal(await familiar.refusal('photos.begin', { memberId: null, photos: 1, isFolder: false }), 'notAllowed');
  const outside = await scanBen(familiar);
  assert.equal(await familiar.refusal('photos.assign', assign(outside)), 'notAllowed');
  assert.equal(await familiar.refusal('samples.addPhoto', { memberId: benId, photo }), 'notAllowed');
});

test('an import ends five minutes after its last photo, after an hour, and with the photos it was begun for', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  const refused = async (importId: number): Promise<string> =>
    familiar.refusal('photos.assign', { memberId: benId, scanId: await scanBen(familiar, importId), faceIds: [1] });

  await familiar.call('session.confirm', { passphrase });
  const idle = await begin(familiar, 10);
  await wait(familiar, freshForMs);
  assert.equal(await refused(idle), 'notAllowed');

  await familiar.call('session.confirm', { passphrase });
  const long = await begin(familiar, 100);
  for (let past = 0; past < 60; past += 4) {
    await scanBen(familiar, long);
    await wait(familiar, 4 * 60_000);
  }
  assert.equal(await refused(long), 'notAllowed');

  await familiar.call('session.confirm', { passphrase });
  const single = await begin(familiar, 1);
  await wait(familiar, freshForMs - 60_000);
  await scanBen(familiar, single);
  await scanBen(familiar, single);
  await wait(familiar, 2 * 60_000);
  assert.equal(await refused(single), 'notAllowed');
});

test('an import ends with its session, and is nobody else’s', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  await familiar.call('session.confirm', { passphrase });
  const importId = await begin(familiar, 5);
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  const scanId = await scanBen(familiar, importId);
  assert.equal(await familiar.refusal('photos.assign', { memberId: benId, scanId, faceIds: [1] }), 'notAllowed');
});

test('a member’s import takes their proof, and gives pictures to nobody else', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  await familiar.call('session.lock', {});
  await signInAs(familiar, ben);
  const mine = { memberId: benId, photos: 2, isFolder: false };
  assert.equal(await familiar.refusal('photos.begin', mine), 'notAllowed');
  await familiar.call('session.lock', {});
  await signInFreshAs(familiar, ben);
  assert.equal(await familiar.refusal('photos.begin', { ...mine, memberId: null }), 'notAllowed');
  const { importId } = await familiar.call('photos.begin', mine);
  await wait(familiar, freshForMs - 60_000);
  const scanId = await scanBen(familiar, importId);
  await wait(familiar, 2 * 60_000);
  assert.equal(await familiar.refusal('photos.assign', { memberId: anaId, scanId, faceIds: [1] }), 'notAllowed');
  assert.equal((await familiar.call('photos.assign', { memberId: benId, scanId, faceIds: [1] })).added, 1);
});

test('what a folder added is one change, and is undone in one go or not at all', async (t) => {
  const familiar = await createTestBackend(t);
  const { anaId, benId } = await household(familiar);
  const counts = async () =>
    Promise.all([anaId, benId].map(async (memberId) => (await familiar.call('samples.list', { memberId })).length));
  const importId = await begin(familiar, 3);
  for (const _ of [1, 2])
    await familiar.call('photos.assign', { memberId: benId, scanId: await scanBen(familiar, importId), faceIds: [1] });
  familiar.engine.show(goodFace(embeddingAt(ana, 0.25, random)));
  const { scanId } = await familiar.call('photos.scan', { photo, importId });
  const { changeId } = await familiar.call('photos.assign', { memberId: anaId, scanId, faceIds: [1] });
  const changes = await familiar.call('changes.list', {});
  assert.deepEqual(
    changes.filter(({ what }) => what === 'folderAdded').map(({ changeId: id, count }) => [id, count]),
    [[changeId, 3]],
  );
  assert.deepEqual(await counts(), [2, 3]);

  const [newest] = (await familiar.call('samples.list', { memberId: benId })).map(({ id }) => id).toReversed();
  const { changeId: removal } = await familiar.call('samples.remove', { memberId: benId, sampleIds: [newest ?? 0] });
  assert.equal(await familiar.refusal('changes.undo', { changeId: changeId ?? 0 }), 'conflict');
  assert.deepEqual(await counts(), [2, 2]);
  await familiar.call('changes.undo', { changeId: removal });
  await familiar.call('changes.undo', { changeId: changeId ?? 0 });
  assert.deepEqual(await counts(), [1, 1]);
});

test('what an import adds after it was undone is a change of its own', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await household(familiar);
  const importId = await begin(familiar, 2, false);
  const add = async () =>
    familiar.call('photos.assign', { memberId: benId, scanId: await scanBen(familiar, importId), faceIds: [1] });
  const first = await add();
  await familiar.call('changes.undo', { changeId: first.changeId ?? 0 });
  const second = await add();
  assert.notEqual(second.changeId, first.changeId);
  const [change] = await familiar.call('changes.list', {});
  assert.deepEqual([change?.what, change?.memberName, change?.count], ['samplesAdded', 'Ben', 1]);
});
