import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const skipWithoutModes = process.platform === 'win32' && 'Windows has no file modes';

const newKeeper = (context: TestContext) => {
  const path = join(tempDir(context), 'keys', 'device.key');
  return { path, keeper: createKeyFileKeeper({ path }) };
};

test('gives back the key it keeps, also to the next keeper of that file', async (context) => {
  const { path, keeper } = newKeeper(context);
  await keeper.keep(key);
  assert.deepEqual(await keeper.recall(), key);
  assert.deepEqual(await createKeyFileKeeper({ path }).recall(), key);
});

test('has no key before one was kept', async (context) => {
  assert.equal(await newKeeper(context).keeper.recall(), null);
});

test('replaces the key and leaves no draft behind', async (context) => {
  const { path, keeper } = newKeeper(context);
  await keeper.keep(key);
  await keeper.keep(key.toReversed());
  assert.deepEqual(await keeper.recall(), key.toReversed());
  assert.deepEqual(readdirSync(join(path, '..')), ['device.key']);
});

test('forgets', async (context) => {
  const { keeper } = newKeeper(context);
  await keeper.keep(key);
  await keeper.forget();
  assert.equal(await keeper.recall(), null);
  await keeper.forget();
});

test('makes the file and its folder for this user only', { skip: skipWithoutModes }, async (context) => {
  const { path, keeper } = newKeeper(context);
  await keeper.keep(key);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(path, '..')).mode & 0o777, 0o700);
});

test('does not trust a key that others could have read', { skip: skipWithoutModes }, async (context) => {
  const { path, keeper } = newKeeper(context);
  await keeper.keep(key);
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(path, mode);
    assert.equal(await keeper.recall(), null, mode.toString(8));
  }
});

test('takes a damaged file for none', async (context) => {
  const { path, keeper } = newKeeper(context);
  await keeper.keep(key);
  const text = readFileSync(path, 'utf8');
  for (const damaged of ['', text.slice(0, -3), `${text}x`, text.replace('familiar', 'other'), '\0'.repeat(100)]) {
    writeFileSync(path, damaged);
    assert.equal(await keeper.recall(), null, JSON.stringify(damaged));
  }
});

test('is available where its folder can be made, and probes without a trace', async (context) => {
  const { path, keeper } = newKeeper(context);
  assert.equal(await keeper.isAvailable(), true);
  assert.deepEqual(readdirSync(join(path, '..')), []);
});

test('is not available, and says so when asked to keep, where no folder can be made', async (context) => {
  const blocker = join(tempDir(context), 'file');
  writeFileSync(blocker, '');
  const keeper = createKeyFileKeeper({ path: join(blocker, 'keys', 'device.key') });
  assert.equal(await keeper.isAvailable(), false);
  await assert.rejects(keeper.keep(key), {
    name: 'FamiliarError',
    reason: 'keyFileUnwritable',
  });
});
