import assert from 'node:assert/strict';
import test from 'node:test';
import { type Argon2Settings, createPassphraseDeriver, defaultArgon2Cost } from '#storage/secrets/passphrase-key.ts';

const cheap: Argon2Settings = { memoryKib: 64, passes: 1, lanes: 1, salt: new TextEncoder().encode('somesalt') };
const deriveKey = createPassphraseDeriver();

const keyHex = async (passphrase: string, settings: Argon2Settings) =>
  (await deriveKey(passphrase, settings)).export().toString('hex');

test("gives the reference implementation's key for its own test case", async () => {
  const settings = { ...cheap, memoryKib: 65536, passes: 2 };
  assert.equal(await keyHex('password', settings), '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('gives one key however the same passphrase was typed', async () => {
  const composed = await keyHex('caf\u00e9 f\u0069 12', cheap);
  assert.equal(await keyHex('cafe\u0301 f\u0069 12', cheap), composed, 'a letter and its accent as two characters');
  assert.equal(await keyHex('caf\u00e9 f\u0069 \uff11\uff12', cheap), composed, 'full-width digits');
  assert.notEqual(await keyHex('cafe f\u0069 12', cheap), composed, 'without the accent');
});

test('gives another key for each change of salt, memory or passes', async () => {
  const keys = await Promise.all(
    [
      cheap,
      { ...cheap, salt: new TextEncoder().encode('anothersalt') },
      { ...cheap, memoryKib: 128 },
      { ...cheap, passes: 2 },
    ].map((settings) => keyHex('one', settings)),
  );
  assert.equal(new Set(keys).size, 4);
});

test('lets other work go on meanwhile', async () => {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await deriveKey('a passphrase', { ...cheap, ...defaultArgon2Cost });
  isDone = true;
  assert.ok(turns > 50, `the event loop turned ${turns} times`);
});

test('by default costs more than the least that OWASP advises', () => {
  assert.ok(defaultArgon2Cost.memoryKib >= 19 * 1024 && defaultArgon2Cost.passes >= 2);
});

test('rejects when its worker is missing', async () => {
  await assert.rejects(
    createPassphraseDeriver(new URL('./no-such-worker.ts', import.meta.url))('one', cheap),
    /no-such-worker/,
  );
});

test('rejects a cost that cannot be paid', async () => {
  await assert.rejects(deriveKey('one', { ...cheap, memoryKib: 0 }));
});
