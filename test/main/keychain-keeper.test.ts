import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createKeychainKeeper } from '#main/keychain-keeper.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const key = new Uint8Array(32).map((_, index) => index * 7);

type Changes = { backend?: 'gnome_libsecret' | 'basic_text' | 'unknown'; isAvailable?: boolean; version?: number };

/** A keychain that turns text into "v<version>:" and the text backwards. */
function keychain(changes: Changes = {}) {
  const { backend = 'gnome_libsecret', isAvailable = true, version = 1 } = changes;
  const reversed = (text: string): string => [...text].reverse().join('');
  return {
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: async () => isAvailable,
    encryptStringAsync: async (text: string) => Buffer.from(`v${version}:${reversed(text)}`),
    async decryptStringAsync(encrypted: Buffer) {
      const [, from, text] = /^v(\d):(.*)$/.exec(encrypted.toString()) ?? [];
      if (text === undefined) throw new Error('cannot be decrypted');
      return { result: reversed(text), shouldReEncrypt: Number(from) !== version };
    },
  };
}

function keeperIn(
  test: TestContext,
  changes: Changes = {},
  platform: NodeJS.Platform = 'linux',
  path = join(tempDir(test), 'keys', 'device.keychain'),
) {
  return { path, keeper: createKeychainKeeper({ safeStorage: keychain(changes), platform, path }) };
}

test('keeps the key as the keychain encrypts it, for this user only, and recalls it', async (t) => {
  const { keeper, path } = keeperIn(t);
  assert.equal(keeper.protection, 'keychain');
  assert.ok(await keeper.isAvailable());
  assert.equal(await keeper.recall(), null);
  await keeper.keep(key);
  assert.deepEqual(await keeper.recall(), key);
  const stored = readFileSync(path);
  assert.ok(!stored.includes(Buffer.from(key)) && !stored.includes(Buffer.from(key).toString('base64')));
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('forgets the key, more than once if asked', async (t) => {
  const { keeper } = keeperIn(t);
  await keeper.keep(key);
  await keeper.forget();
  await keeper.forget();
  assert.equal(await keeper.recall(), null);
});

test('on Linux, storage with a fixed password or none chosen is no protection', async (t) => {
  for (const backend of ['basic_text', 'unknown'] as const) {
    const { keeper } = keeperIn(t, { backend });
    assert.equal(await keeper.isAvailable(), false, backend);
    assert.equal(await keeper.recall(), null);
  }
});

test('elsewhere the name of the storage says nothing', async (t) => {
  for (const platform of ['darwin', 'win32'] as const)
    assert.ok(await keeperIn(t, { backend: 'unknown' }, platform).keeper.isAvailable());
});

test('is not available where the keychain is not', async (t) => {
  assert.equal(await keeperIn(t, { isAvailable: false }).keeper.isAvailable(), false);
});

/** A keychain that asks the person first, in a window that stays open until it is answered. */
function askingKeychain() {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  let questions = 0;
  const after = <In extends unknown[], Out>(act: (...given: In) => Promise<Out>) => {
    return async (...given: In): Promise<Out> => {
      questions += 1;
      await answered;
      return act(...given);
    };
  };
  const { getSelectedStorageBackend, ...calm } = keychain();
  const safeStorage = {
    getSelectedStorageBackend,
    isAsyncEncryptionAvailable: after(calm.isAsyncEncryptionAvailable),
    encryptStringAsync: after(calm.encryptStringAsync),
    decryptStringAsync: after(calm.decryptStringAsync),
  };
  return { safeStorage, answer, questions: () => questions };
}

test('a keychain that waits for a person holds nothing up: not available, and asked no second time', async (t) => {
  const path = join(tempDir(t), 'keys', 'device.keychain');
  await createKeychainKeeper({ safeStorage: keychain(), platform: 'linux', path }).keep(key);
  const { safeStorage, answer, questions } = askingKeychain();
  const keeper = createKeychainKeeper({ safeStorage, platform: 'linux', path, timeoutMs: 30 });
  assert.equal(await keeper.recall(), null);
  assert.equal(await keeper.isAvailable(), false);
  await assert.rejects(keeper.keep(key.toReversed()), { reason: 'keychainSilent' });
  assert.equal(questions(), 1);
  answer();
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(await keeper.recall(), key, 'once it was answered, the key that was kept is there');
});

test('a keychain that falls silent while it keeps a key says so, and the key before it stays', async (t) => {
  const path = join(tempDir(t), 'keys', 'device.keychain');
  await createKeychainKeeper({ safeStorage: keychain(), platform: 'linux', path }).keep(key);
  const before = readFileSync(path);
  const { safeStorage } = askingKeychain();
  const keeper = createKeychainKeeper({ safeStorage, platform: 'linux', path, timeoutMs: 30 });
  await assert.rejects(keeper.keep(key.toReversed()), { reason: 'keychainSilent' });
  assert.deepEqual(readFileSync(path), before);
});

test('a key that the keychain does not open counts as none', async (t) => {
  const { keeper, path } = keeperIn(t);
  await keeper.keep(key);
  writeFileSync(path, 'something else');
  assert.equal(await keeper.recall(), null);
});

test('is encrypted again when the keychain has changed its own key', async (t) => {
  const { keeper, path } = keeperIn(t);
  await keeper.keep(key);
  const later = keeperIn(t, { version: 2 }, 'linux', path).keeper;
  assert.deepEqual(await later.recall(), key);
  assert.match(readFileSync(path, 'utf8'), /^v2:/);
});
