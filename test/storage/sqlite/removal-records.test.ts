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
      'SELECT embedding, details, picture, chip FROM samples JOIN sample_pictures ON sample_id = id',
    )
    .all();
  file.close();
  return rows.flatMap((row) => Object.values(row));
};

test('a hidden member is in no answer, and comes back as they were', async (context) => {
  const { vault, records, ownerId } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const [sample = 0, other = 0] = records.addSamples(ada, [createSample(1), createSample(2)], 5);
  records.recordAttempt({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
  });
  records.hideSamples(ada, [other], 1);
  const [member, samples] = [records.member(ada), records.samples(ada)];
  records.hideMember(ada, 2);
  assert.deepEqual(
    records.members().map(({ id }) => id),
    [ownerId],
  );
  assert.equal(records.member(ada), null);
  assert.deepEqual(
    [records.samples(ada), records.supportSet(embedder), records.hasSamples(), records.picture(ada, sample)],
    [[], [], false, null],
  );
  assert.deepEqual([records.attempts(1)[0]?.memberId, records.attempts(1)[0]?.memberName], [null, null]);
  assert.throws(() => records.addSamples(ada, [createSample(3)], 5), { code: 'notFound' });
  assert.throws(() => records.renameMember(ada, 'Eve'), { code: 'notFound' });

  records.bringBack(2);
  assert.deepEqual([records.member(ada), records.samples(ada)], [member, samples]);
  assert.equal(samples.length, 1, 'what was hidden before stays hidden');
  assert.equal(records.attempts(1)[0]?.memberName, 'Ada');
});

test('nothing of what was hidden is left in any file once it is erased, and the rest stays', async (context) => {
  const { dataDir, vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = records.addSamples(ada, [createSample(1), createSample(2)], 5);
  const sealed = readSealed(dataDir);
  records.addSamples(noor, [createSample(3)], 5);
  records.hideSamples(ada, ids.slice(0, 1), 1);
  records.hideMember(ada, 2);
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), []);
  records.eraseHidden(1);
  records.eraseHidden(2);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  assert.equal(records.samples(noor).length, 1);
  records.bringBack(2);
  assert.equal(records.member(ada), null);
});

test('what was hidden when Familiar ended is erased at the next start, before anyone gives the passphrase', async (context) => {
  const { dataDir, vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  records.addSamples(ada, [createSample(1)], 5);
  const [hidden = 0] = records.addSamples(noor, [createSample(2)], 5);
  const sealed = readSealed(dataDir);
  const [kept] = records.addSamples(noor, [createSample(3)], 5);
  records.hideMember(ada, 7);
  records.hideSamples(noor, [hidden], 8);
  vault.close();
  assert.notDeepEqual(filesWithAnyOf(dataDir, sealed), []);

  const next = await openTestVault(context, dataDir);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(
    next
      .records()
      .supportSet(embedder)
      .map(({ id }) => id),
    [kept],
  );
  assert.equal(next.records().member(ada), null);
});

test('a sample moved to someone else leaves nothing of its old seals', async (context) => {
  const { dataDir, vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0] = records.addSamples(ada, [createSample(1)], 5);
  const sealed = readSealed(dataDir);
  records.moveSamples(ada, noor, [id]);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
});
