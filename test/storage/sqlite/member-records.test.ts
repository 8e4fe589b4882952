import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { addMember, createHousehold, createSample } from './vault-fixture.ts';

const gone = { name: 'FamiliarError', code: 'notFound' };

test('lists members as they were added, the owner first', async (context) => {
  const { store, ownerId } = await createHousehold(context);
  const noor = store.members.add({
    name: 'Noor \u{1f642}',
    role: 'child',
    consent: { by: 'guardian', version: 2 },
    at: 7,
  });
  assert.deepEqual(store.members.list(), [
    {
      id: ownerId,
      name: 'Olive',
      role: 'owner',
      createdAt: 1_000,
      sampleCount: 0,
      setAsideCount: 0,
      lastSignInAt: null,
    },
    {
      id: noor,
      name: 'Noor \u{1f642}',
      role: 'child',
      createdAt: 7,
      sampleCount: 0,
      setAsideCount: 0,
      lastSignInAt: null,
    },
  ]);
  assert.deepEqual(store.members.find(noor), store.members.list()[1]);
  assert.equal(store.members.find(99), null);
});

test('counts samples and remembers the last sign-in, by face or passphrase', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  store.samples.add(ada, [createSample(1), createSample(2)], 5);
  const attempt = { memberId: ada, distance: null, threshold: null, margin: null, durationMs: 1 };
  store.attempts.record({ ...attempt, at: 10, outcome: 'match' });
  store.attempts.record({ ...attempt, at: 20, outcome: 'passphrase' });
  store.attempts.record({ ...attempt, at: 30, outcome: 'ambiguous' });
  store.attempts.record({ ...attempt, at: 40, outcome: 'wrongPassphrase' });
  assert.deepEqual([store.members.find(ada)?.sampleCount, store.members.find(ada)?.lastSignInAt], [2, 20]);
});

test('renames', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  store.members.rename(ada, 'Ada Maria');
  assert.equal(store.members.find(ada)?.name, 'Ada Maria');
  assert.throws(() => store.members.rename(99, 'Nobody'), gone);
});

test('removes a member with samples and consent, and keeps the attempts without the name', async (context) => {
  const { dataDir, vault, store, ownerId } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [sample] = store.samples.add(ada, [createSample(1)], 5);
  const [kept] = store.samples.add(noor, [createSample(2)], 5);
  store.attempts.record({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
  });
  store.members.remove(ada);
  assert.deepEqual(
    store.members.list().map(({ id }) => id),
    [ownerId, noor],
  );
  assert.deepEqual(store.samples.list(ada), []);
  assert.equal(store.samples.picture(ada, sample ?? 0), null);
  assert.deepEqual(
    store.samples.listInUse('e'.repeat(64)).map(({ id }) => id),
    [kept],
  );
  const [attempt] = store.attempts.list(10);
  assert.deepEqual([attempt?.memberId, attempt?.memberName, attempt?.distance], [null, null, 0.2]);
  assert.throws(() => store.members.remove(ada), gone);
  vault.close();

  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  context.after(() => file.close());
  assert.deepEqual(file.prepare('SELECT member_id FROM consents').pluck().all(), [ownerId, noor]);
  assert.equal(file.prepare('SELECT count(*) FROM sample_pictures').pluck().get(), 1);
});

test('keeps who agreed, when and to which wording', async (context) => {
  const { store, ownerId } = await createHousehold(context);
  const id = store.members.add({ name: 'Noor', role: 'child', consent: { by: 'guardian', version: 4 }, at: 77 });
  assert.deepEqual(store.members.consents(ownerId), [{ by: 'self', version: 3, at: 1_000 }]);
  assert.deepEqual(store.members.consents(id), [{ by: 'guardian', version: 4, at: 77 }]);
});

test('never gives the id of someone who left to someone else', async (context) => {
  const { vault, store } = await createHousehold(context);
  const left = addMember(vault, 'Ada');
  const [sample] = store.samples.add(left, [createSample(1)], 5);
  store.members.remove(left);
  const next = addMember(vault, 'Noor');
  assert.ok(next > left, `${next} after ${left}`);
  const [nextSample] = store.samples.add(next, [createSample(2)], 5);
  assert.ok(nextSample !== undefined && sample !== undefined && nextSample > sample);
});
