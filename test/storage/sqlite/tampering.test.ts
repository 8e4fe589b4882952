import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { defaultSettings } from '#contract/household.ts';
import type { Store } from '#core/ports/store.ts';
import { createMemoryKeeper } from '../secrets/memory-keeper.ts';
import { addMember, createHousehold, createSample, openTestVault, passphrase } from './vault-fixture.ts';

const refusal = { name: 'FamiliarError', reason: 'recordDamaged' };
const embedder = 'e'.repeat(64);

/** The owner and a member with two samples each; the file is edited behind Familiar's back and opened again. */
const openAltered = async (context: TestContext, alter: (file: Database.Database) => void): Promise<Store> => {
  const { dataDir, vault, store, ownerId } = await createHousehold(context);
  for (const [seed, id] of [ownerId, addMember(vault, 'Noor')].entries())
    store.samples.add(id, [createSample(seed), createSample(seed + 10)], 5);
  store.settings.save({ ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 5 });
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  alter(file);
  file.close();
  const next = await openTestVault(context, dataDir);
  assert.equal(await next.openWithPassphrase(passphrase), true);
  return next.store;
};

const moves: readonly (readonly [what: string, statement: string, read: (store: Store) => unknown])[] = [
  [
    "a name copied onto another's row",
    'UPDATE members SET name = (SELECT name FROM members WHERE id = 1) WHERE id = 2',
    (store) => store.members.list(),
  ],
  [
    'a name put in the place of the role',
    'UPDATE members SET role = name WHERE id = 1',
    (store) => store.members.list(),
  ],
  [
    "an owner's role copied onto a member",
    'UPDATE members SET role = (SELECT role FROM members WHERE id = 1) WHERE id = 2',
    (store) => store.members.find(2),
  ],
  [
    "the household's name replaced by a member's",
    'UPDATE household SET name = (SELECT name FROM members WHERE id = 1)',
    (store) => store.household.name(),
  ],
  [
    'the quality of a sample given to another member',
    'UPDATE samples SET member_id = 1 WHERE id = 3',
    (store) => store.samples.list(1),
  ],
  [
    'a picture shown for another sample',
    'UPDATE sample_pictures SET picture = (SELECT picture FROM sample_pictures WHERE sample_id = 1) WHERE sample_id = 2',
    (store) => store.samples.picture(1, 2),
  ],
  [
    'details put in the place of the picture',
    'UPDATE sample_pictures SET picture = (SELECT details FROM samples WHERE id = 2) WHERE sample_id = 2',
    (store) => store.samples.picture(1, 2),
  ],
  [
    'settings replaced',
    'UPDATE settings SET sealed = (SELECT details FROM samples WHERE id = 1)',
    (store) => store.settings.read(),
  ],
  [
    'a plain value where a sealed one belongs',
    `UPDATE members SET role = CAST('owner' AS BLOB) WHERE id = 2`,
    (store) => store.members.list(),
  ],
];

for (const [what, statement, read] of moves) {
  test(`refuses ${what}`, async (context) => {
    const store = await openAltered(context, (file) => assert.ok(file.prepare(statement).run().changes > 0));
    assert.throws(() => read(store), refusal);
  });
}

const flipBit = (file: Database.Database) => {
  const embedding =
    file.prepare<[], Buffer>('SELECT embedding FROM samples WHERE id = 2').pluck().get() ?? Buffer.alloc(0);
  embedding.writeUInt8(embedding.readUInt8(100) ^ 4, 100);
  file.prepare('UPDATE samples SET embedding = ? WHERE id = 2').run(embedding);
};

const embeddingChanges: readonly (readonly [
  what: string,
  alter: (file: Database.Database) => void,
  left: readonly number[],
])[] = [
  ['a flipped bit in an embedding', flipBit, [1, 3, 4]],
  [
    'an embedding copied to another sample of the member',
    (file) =>
      void file
        .prepare('UPDATE samples SET embedding = (SELECT embedding FROM samples WHERE id = 1) WHERE id = 2')
        .run(),
    [1, 3, 4],
  ],
  [
    'a sample given to another member',
    (file) => void file.prepare('UPDATE samples SET member_id = 1 WHERE id = 3').run(),
    [1, 2, 4],
  ],
];

for (const [what, alter, left] of embeddingChanges) {
  test(`leaves ${what} out of recognition and keeps the rest`, async (context) => {
    const store = await openAltered(context, alter);
    assert.deepEqual(
      store.samples.listInUse(embedder).map(({ id }) => id),
      left,
    );
    assert.equal(store.samples.hasInUse(), true);
  });
}

test('a damaged sample can be removed', async (context) => {
  const store = await openAltered(context, flipBit);
  store.samples.remove(1, [2]);
  assert.equal(store.samples.listInUse(embedder).length, 3);
});

test("refuses a stranger's passphrase wrap copied into the file, sealed or open", async (context) => {
  const mine = await createHousehold(context, createMemoryKeeper(), 'keychain');
  const theirs = await createHousehold(context);
  theirs.vault.close();
  const foreign = new Database(join(theirs.dataDir, 'familiar.db'), { readonly: true });
  const wrap = foreign.prepare("SELECT * FROM key_wraps WHERE kind = 'passphrase'").get() as Record<string, unknown>;
  foreign.close();
  mine.vault.close();
  const file = new Database(join(mine.dataDir, 'familiar.db'));
  const columns = Object.keys(wrap).filter((column) => column !== 'kind');
  file
    .prepare(
      `UPDATE key_wraps SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE kind = 'passphrase'`,
    )
    .run(wrap);
  file.close();

  const sealed = await openTestVault(context, mine.dataDir);
  assert.equal(await sealed.openWithPassphrase(passphrase), false);
  assert.equal(sealed.state(), 'sealed');
});

test('takes the passphrase for wrong when its wrap was altered, and asks no absurd cost of the machine', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const alter = (statement: string) => {
    const file = new Database(join(dataDir, 'familiar.db'));
    assert.equal(file.prepare(`${statement} WHERE kind = 'passphrase'`).run().changes, 1);
    file.close();
  };
  const outcome = async () => {
    const sealed = await openTestVault(context, dataDir);
    return sealed.openWithPassphrase(passphrase).finally(() => sealed.close());
  };
  alter('UPDATE key_wraps SET passes = passes + 1');
  assert.equal(await outcome(), false);
  alter('UPDATE key_wraps SET passes = passes - 1');
  assert.equal(await outcome(), true);
  for (const [column, value] of [
    ['memory_kib', '2000000000'],
    ['passes', '1000000'],
    ['lanes', '0'],
    ['salt', "x'00'"],
    ['salt', 'NULL'],
  ]) {
    alter(`UPDATE key_wraps SET ${column} = ${value}`);
    await assert.rejects(outcome(), { name: 'FamiliarError', reason: 'passphraseRecordDamaged' });
  }
});
