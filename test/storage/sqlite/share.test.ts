import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { tryFolder } from '#storage/sqlite/try-folder.ts';
import { buildShare, type Refusing, reasonForNoShare } from '../../fixtures/share-without.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { nextLine, startVaultChild } from './run-vault-child.ts';
import { createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

const { ENOLCK, EACCES, EOPNOTSUPP } = constants.errno;

/** The kinds of share that people report, by what a household file misses there. */
const shares: readonly Refusing[] = [...[ENOLCK, EACCES, EOPNOTSUPP].map((locks) => ({ locks })), 'sharedMemory'];

function openOn(context: TestContext, env: Readonly<Record<string, string>>, dataDir: string): Promise<string> {
  return nextLine(startVaultChild(context, dataDir, 'open', { env: { ...process.env, ...env } }));
}

test('a folder that cannot lock, or share memory, is told as such, and nothing is left there', {
  skip: reasonForNoShare,
}, async (context) => {
  const share = buildShare(context);
  const folder = tempDir(context);
  for (const refusing of shares) {
    const told = await openOn(context, share(folder, refusing), join(folder, 'below', 'data'));
    assert.equal(told, 'dataFolderUnsuited', JSON.stringify(refusing));
    assert.deepEqual(readdirSync(folder), [], JSON.stringify(refusing));
  }
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  for (const refusing of shares) {
    assert.equal(await openOn(context, share(folder, refusing), join(folder, 'data')), 'dataFolderUnsuited');
    assert.deepEqual(readdirSync(join(folder, 'data')), [], JSON.stringify(refusing));
  }
});

test('a whole household that was carried there is told the same, and its file left as it was', {
  skip: reasonForNoShare,
}, async (context) => {
  const share = buildShare(context);
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const before = readFileSync(join(dataDir, 'familiar.db'));
  for (const refusing of shares) {
    assert.equal(await openOn(context, share(dataDir, refusing), dataDir), 'dataFolderUnsuited');
    assert.deepEqual(readFileSync(join(dataDir, 'familiar.db')), before);
  }
  assert.ok(await (await openTestVault(context, dataDir)).openWithPassphrase(passphrase));
});

test('a trial in a folder of this computer finds no lack, beside a Familiar that runs there, too, and leaves nothing', async (context) => {
  const { dataDir } = await createHousehold(context);
  const before = readdirSync(dataDir);
  assert.equal(tryFolder(dataDir), null);
  assert.deepEqual(readdirSync(dataDir), before);
  assert.equal(tryFolder(join(dataDir, 'none')), null);
});
