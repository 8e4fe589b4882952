import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { filesWithAnyOf } from './byte-search.ts';
import { addMember, createHousehold, createSample, openTestVault, passphrase } from './vault-fixture.ts';

const embedder = 'e'.repeat(64);

/** Every sealed field of every sample on the disk. */
const readSealed = (dataDir: string): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const rows = file
    .prepare<[], Record<string, Buffer>>(
      `SELECT embedding, details, picture, wide FROM samples JOIN sample_pictures ON sample_pictures.sample_id = id
      JOIN sample_wide_pictures ON sample_wide_pictures.sample_id = id`,
    )
    .all();
  file.close();
  return rows.flatMap((row) => Object.values(row));
};

test('a hidden member is in no answer, and comes back as they were', async (context) => {
  const { vault, store, ownerId } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const [sample = 0, other = 0] = store.samples.add(ada, [createSample(1), createSample(2)], 5);
  store.attempts.record({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
  });
  store.samples.hide(ada, [other], 1);
  const [member, samples] = [store.members.find(ada), store.samples.list(ada)];
  store.members.hide(ada, 2);
  assert.deepEqual(
    store.members.list().map(({ id }) => id),
    [ownerId],
  );
  assert.equal(store.members.find(ada), null);
  assert.deepEqual(
    [
      store.samples.list(ada),
      store.samples.listInUse(embedder),
      store.samples.hasInUse(),
      store.samples.picture(ada, sample),
    ],
    [[], [], false, null],
  );
  assert.deepEqual([store.attempts.list(1)[0]?.memberId, store.attempts.list(1)[0]?.memberName], [null, null]);
  assert.throws(() => store.samples.add(ada, [createSample(3)], 5), { code: 'notFound' });
  assert.throws(() => store.members.rename(ada, 'Eve'), { code: 'notFound' });

  store.removals.bringBack(2);
  assert.deepEqual([store.members.find(ada), store.samples.list(ada)], [member, samples]);
  assert.equal(samples.length, 1, 'what was hidden before stays hidden');
  assert.equal(store.attempts.list(1)[0]?.memberName, 'Ada');
});

test('nothing of what was hidden is left in any file once it is erased, and the rest stays', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = store.samples.add(ada, [createSample(1), createSample(2)], 5);
  const sealed = readSealed(dataDir);
  store.samples.add(noor, [createSample(3)], 5);
  store.samples.hide(ada, ids.slice(0, 1), 1);
  store.members.hide(ada, 2);
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), []);
  store.removals.erase(1);
  store.removals.erase(2);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  assert.equal(store.samples.list(noor).length, 1);
  store.removals.bringBack(2);
  assert.equal(store.members.find(ada), null);
});

test('what was hidden when Familiar ended is erased at the next start, before anyone gives the passphrase', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  store.samples.add(ada, [createSample(1)], 5);
  const [hidden = 0] = store.samples.add(noor, [createSample(2)], 5);
  const sealed = readSealed(dataDir);
  const [kept] = store.samples.add(noor, [createSample(3)], 5);
  store.members.hide(ada, 7);
  store.samples.hide(noor, [hidden], 8);
  vault.close();
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), []);

  const next = await openTestVault(context, dataDir);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(
    next.store.samples.listInUse(embedder).map(({ id }) => id),
    [kept],
  );
  assert.equal(next.store.members.find(ada), null);
});

test('a sample moved to someone else leaves nothing of its old seals', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0] = store.samples.add(ada, [createSample(1)], 5);
  const sealed = readSealed(dataDir);
  store.samples.move(ada, noor, [id]);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
});
