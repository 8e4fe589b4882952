import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { writeBackup } from '#storage/backup/backup-file.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { filesWithAnyOf } from './byte-search.ts';
import { oldHousehold, oldSample, schemaBefore } from './old-household.ts';
import { addMember, openTestVault, passphrase } from './vault-fixture.ts';

const members = [
  { name: 'Ada', samples: [oldSample(1), oldSample(2)] },
  { name: 'Noor', samples: [oldSample(3)] },
];
const embedder = oldSample(1).embedder;
const kept = { bytes: Uint8Array.from([1, 2, 3, 4]), shows: 1 };

const sealedChips = (dataDir: string): Uint8Array[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  try {
    return file.prepare<[], Uint8Array>('SELECT chip FROM sample_pictures WHERE length(chip) > 0').pluck().all();
  } finally {
    file.close();
  }
};

test('a household of before opens: the same pictures, each showing the chip, and the same embeddings', async (context) => {
  const { dataDir, memberIds } = await oldHousehold(context, members);
  const vault = await openTestVault(context, dataDir);
  assert.equal(await vault.openWithPassphrase(passphrase), true);
  const { samples, embeddings } = vault.store;
  const [ada = 0, noor = 0] = memberIds;
  assert.deepEqual(
    samples.listInUse(embedder).map(({ memberId, embedding }) => [memberId, embedding]),
    [
      [ada, oldSample(1).embedding],
      [ada, oldSample(2).embedding],
      [noor, oldSample(3).embedding],
    ],
  );
  assert.deepEqual(samples.picture(ada, 1), { bytes: oldSample(1).picture, shows: 1 });
  assert.deepEqual(embeddings.count(embedder), { current: 3, outdated: 0, failed: 0 });
});

test('each chip is given out until it has become the picture, and is in no file any more afterwards', async (context) => {
  const { dataDir, memberIds } = await oldHousehold(context, members);
  const [ada = 0] = memberIds;
  const sealed = sealedChips(dataDir);
  const vault = await openTestVault(context, dataDir);
  await vault.openWithPassphrase(passphrase);
  const { samples, embeddings } = vault.store;
  const chips: Uint8Array[] = [];
  for (let next = embeddings.nextWithChip(); next !== null; next = embeddings.nextWithChip()) {
    assert.ok(embeddings.hasChip(next));
    chips.push(embeddings.chip(next) ?? assert.fail());
    embeddings.replaceChip(next, next.id === 2 ? null : kept);
    assert.equal(embeddings.chip(next), null);
  }
  assert.deepEqual(
    chips,
    [1, 2, 3].map((seed) => oldSample(seed).chip),
  );
  assert.deepEqual(samples.picture(ada, 1), kept);
  assert.deepEqual(samples.picture(ada, 2), { bytes: oldSample(2).picture, shows: 1 });
  vault.close();
  assert.deepEqual(filesWithAnyOf(dataDir, [...sealed.map((bytes) => bytes.subarray(0, 200)), ...chips]), []);
});

test('a chip goes with its sample to another member and to another key', async (context) => {
  const { dataDir, memberIds } = await oldHousehold(context, members);
  const [ada = 0, noor = 0] = memberIds;
  const vault = await openTestVault(context, dataDir);
  await vault.openWithPassphrase(passphrase);
  vault.store.samples.move(ada, noor, [2]);
  assert.deepEqual(vault.store.embeddings.chip({ memberId: noor, id: 2 }), oldSample(2).chip);
  vault.store.embeddings.replaceChip({ memberId: noor, id: 3 }, kept);
  await vault.keys.changeDataKey(passphrase, 9);
  assert.deepEqual(vault.store.embeddings.chip({ memberId: noor, id: 2 }), oldSample(2).chip);
  assert.deepEqual(vault.store.embeddings.chip({ memberId: ada, id: 1 }), oldSample(1).chip);
  assert.deepEqual(vault.store.samples.picture(noor, 3), kept);
});

test('nothing is left of a chip whose member is removed', async (context) => {
  const { dataDir, memberIds } = await oldHousehold(context, members);
  const sealed = sealedChips(dataDir);
  const vault = await openTestVault(context, dataDir);
  await vault.openWithPassphrase(passphrase);
  vault.store.members.remove(memberIds[0] ?? 0);
  vault.close();
  const found = filesWithAnyOf(
    dataDir,
    sealed.slice(0, 2).map((bytes) => bytes.subarray(0, 200)),
  );
  assert.deepEqual(found, []);
  assert.ok(
    readFileSync(join(dataDir, 'familiar.db')).includes(Buffer.from((sealed[2] as Uint8Array).subarray(0, 200))),
  );
});

test('a backup of before restores into a household of today', async (context) => {
  const { dataDir, memberIds } = await oldHousehold(context, members);
  const path = join(tempDir(context), 'old.familiar');
  await writeBackup({
    plainPath: join(dataDir, 'familiar.db'),
    path,
    passphrase,
    derivation: cheapDerivation,
    schema: schemaBefore,
    at: 1,
  });
  const vault = await openTestVault(context, join(tempDir(context), 'data'));
  await vault.backups.restore({ path, passphrase, replace: false });
  await vault.openWithPassphrase(passphrase);
  assert.equal(vault.store.samples.listInUse(embedder).length, 3);
  assert.deepEqual(vault.store.embeddings.chip({ memberId: memberIds[0] ?? 0, id: 1 }), oldSample(1).chip);
  addMember(vault, 'Cleo');
});
