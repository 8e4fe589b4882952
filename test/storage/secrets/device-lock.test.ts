import assert from 'node:assert/strict';
import test from 'node:test';
import { createDeviceLock } from '#storage/secrets/device-lock.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';
import { createMemoryKeeper } from './memory-keeper.ts';

test('unwraps what it wrapped', async () => {
  const lock = createDeviceLock(createMemoryKeeper());
  const dataKey = createKey();
  const unwrapped = await lock.unwrap(await lock.wrap(dataKey));
  assert.ok(unwrapped?.equals(dataKey));
});

test('serves several data folders with one device key', async () => {
  const keeper = createMemoryKeeper();
  const [one, other] = [createKey(), createKey()];
  const [wrappedOne, wrappedOther] = [
    await createDeviceLock(keeper).wrap(one),
    await createDeviceLock(keeper).wrap(other),
  ];
  const unwrapped = [
    await createDeviceLock(keeper).unwrap(wrappedOne),
    await createDeviceLock(keeper).unwrap(wrappedOther),
  ];
  assert.deepEqual([unwrapped[0]?.equals(one), unwrapped[1]?.equals(other)], [true, true]);
});

test('never hands the data key to the keeper', async () => {
  const keeper = createMemoryKeeper();
  const dataKey = createKey();
  await createDeviceLock(keeper).wrap(dataKey);
  assert.notDeepEqual(Buffer.from((await keeper.recall()) ?? []), dataKey.export());
});

test('does not unwrap on another device, of another kind of keeper, or after the key is forgotten', async () => {
  const keeper = createMemoryKeeper('keychain');
  const wrapped = await createDeviceLock(keeper).wrap(createKey());

  const elsewhere = createMemoryKeeper('keychain');
  await createDeviceLock(elsewhere).wrap(createKey());
  assert.equal(await createDeviceLock(elsewhere).unwrap(wrapped), null);

  assert.equal(await createDeviceLock({ ...keeper, protection: 'keyFile' }).unwrap(wrapped), null);

  await keeper.forget();
  assert.equal(await createDeviceLock(keeper).unwrap(wrapped), null);
});

test('refuses to rely on a keeper that does not keep', async () => {
  const refusal = { name: 'FamiliarError', code: 'storeFailed' };
  await assert.rejects(
    createDeviceLock({ ...createMemoryKeeper(), recall: async () => null }).wrap(createKey()),
    refusal,
  );
  await assert.rejects(
    createDeviceLock({ ...createMemoryKeeper(), recall: async () => new Uint8Array(31) }).wrap(createKey()),
    refusal,
  );
  await assert.rejects(
    createDeviceLock({ ...createMemoryKeeper(), isAvailable: async () => false }).wrap(createKey()),
    refusal,
  );
});
