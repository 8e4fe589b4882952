import assert from 'node:assert/strict';
import test from 'node:test';
import { createPassphraseDeriver } from '#storage/secrets/passphrase-key.ts';
import { unwrapWithPassphrase, wrapWithPassphrase } from '#storage/secrets/passphrase-wrap.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';

const deriveKey = createPassphraseDeriver();
const derivation = { deriveKey, passphraseCost: { memoryKib: 64, passes: 1, lanes: 1 } };

test('unwraps with the right passphrase only', async () => {
  const dataKey = createKey();
  const wrap = await wrapWithPassphrase(derivation, dataKey, 'the right one');
  assert.ok((await unwrapWithPassphrase(deriveKey, wrap, 'the right one'))?.equals(dataKey));
  assert.equal(await unwrapWithPassphrase(deriveKey, wrap, 'the wrong one'), null);
  assert.equal(await unwrapWithPassphrase(deriveKey, wrap, ''), null);
});

test('salts every wrap afresh', async () => {
  const dataKey = createKey();
  const wraps = [
    await wrapWithPassphrase(derivation, dataKey, 'same'),
    await wrapWithPassphrase(derivation, dataKey, 'same'),
  ] as const;
  assert.notDeepEqual(wraps[0].argon2.salt, wraps[1].argon2.salt);
  assert.equal(wraps[0].argon2.salt.length, 16);
  assert.notDeepEqual(wraps[0].wrapped, wraps[1].wrapped);
});

test('does not unwrap with altered settings', async () => {
  const wrap = await wrapWithPassphrase(derivation, createKey(), 'same');
  assert.equal(await unwrapWithPassphrase(deriveKey, { ...wrap, argon2: { ...wrap.argon2, passes: 2 } }, 'same'), null);
});
