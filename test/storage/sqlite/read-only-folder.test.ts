import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { nextLine, startVaultChild } from './run-vault-child.ts';
import { createHousehold } from './vault-fixture.ts';

/** Root may write anywhere, so for root the folder is tried as somebody else. */
const isRoot = process.getuid?.() === 0;
const nobody = 65534;

const canEverybodyEnter = (path: string): boolean => {
  const isOpen = (statSync(path).mode & 0o005) === 0o005;
  return isOpen && (dirname(path) === path || canEverybodyEnter(dirname(path)));
};

const reasonToSkip = (): string | false => {
  if (process.platform === 'win32') return 'Windows has no file modes';
  const isHidden = isRoot && ![import.meta.dirname, dirname(process.execPath)].every(canEverybodyEnter);
  return isHidden && 'root runs this in a folder that nobody else may enter';
};
const skip = reasonToSkip();

const give = (path: string, mode: number) => {
  if (isRoot) chownSync(path, nobody, nobody);
  chmodSync(path, mode);
};

const openAsOwner = async (context: TestContext, dataDir: string): Promise<string> => {
  if (isRoot) chmodSync(dirname(dataDir), 0o711);
  const child = startVaultChild(context, dataDir, 'open', isRoot ? { uid: nobody, gid: nobody } : {});
  return nextLine(child);
};

const refusal = 'dataFolderUnusable';

test('opens a folder that its owner may write', { skip }, async (context) => {
  const dataDir = join(tempDir(context), 'data');
  mkdirSync(dataDir);
  give(dataDir, 0o700);
  assert.equal(await openAsOwner(context, dataDir), 'open');
});

test('says what to do in a folder that may not be written', { skip }, async (context) => {
  const dataDir = join(tempDir(context), 'data');
  mkdirSync(dataDir);
  give(dataDir, 0o500);
  assert.equal(await openAsOwner(context, dataDir), refusal);
});

test('says what to do with a household in a folder, or a file, that may not be written', { skip }, async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  for (const name of readdirSync(dataDir)) give(join(dataDir, name), 0o600);
  give(dataDir, 0o500);
  assert.equal(await openAsOwner(context, dataDir), refusal);

  give(dataDir, 0o700);
  for (const name of ['familiar.db', 'familiar.lock']) {
    give(join(dataDir, name), 0o400);
    assert.equal(await openAsOwner(context, dataDir), refusal, name);
    give(join(dataDir, name), 0o600);
  }
  assert.equal(await openAsOwner(context, dataDir), 'open');
});
