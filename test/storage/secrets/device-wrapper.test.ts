import assert from 'node:assert/strict';
import test from 'node:test';
import { createDeviceWrapper } from '#storage/secrets/device-wrapper.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';
import { createMemoryKeeper } from './memory-keeper.ts';

test('unwraps what it wrapped', async () => {
  const lock = createDeviceWrapper(createMemoryKeeper());
  const dataKey = createKey();
  const unwrapped = await lock.unwrap(await lock.wrap(dataKey));
  assert.ok(unwrapped?.equals(dataKey));
});

test('serves several data folders with one device key', async () => {
  const keeper = createMemoryKeeper();
  const [one, other] = [createKey(), createKey()];
  const [wrappedOne, wrappedOther] = [
    await createDeviceWrapper(keeper).wrap(one),
    await createDeviceWrapper(keeper).wrap(other),
  ];
  const unwrapped = [
    await createDeviceWrapper(keeper).unwrap(wrappedOne),
    await createDeviceWrapper(keeper).unwrap(wrappedOther),
  ];
  assert.deepEqual([unwrapped[0]?.equals(one), unwrapped[1]?.equals(other)], [true, true]);
});

test('never hands the data key to the keeper', async () => {
  const keeper = createMemoryKeeper();
  const dataKey = createKey();
  await createDeviceWrapper(keeper).wrap(dataKey);
  assert.notDeepEqual(Buffer.from((await keeper.recall()) ?? []), dataKey.export());
});

test('does not unwrap on another device, of another kind of keeper, or after the key is forgotten', async () => {
  const keeper = createMemoryKeeper('keychain');
  const wrapped = await createDeviceWrapper(keeper).wrap(createKey());

  const elsewhere = createMemoryKeeper('keychain');
  await createDeviceWrapper(elsewhere).wrap(createKey());
  assert.equal(await createDeviceWrapper(elsewhere).unwrap(wrapped), null);

  assert.equal(await createDeviceWrapper({ ...keeper, protection: 'keyFile' }).unwrap(wrapped), null);

  await keeper.forget();
  assert.equal(await createDeviceWrapper(keeper).unwrap(wrapped), null);
});

test('refuses to rely on a keeper that does not keep', async () => {
  const refusal = { name: 'FamiliarError', code: 'storeFailed' };
  await assert.rejects(
    createDeviceWrapper({ ...createMemoryKeeper(), recall: async () => null }).wrap(createKey()),
    refusal,
  );
  await assert.rejects(
    createDeviceWrapper({ ...createMemoryKeeper(), recall: async () => new Uint8Array(31) }).wrap(createKey()),
    refusal,
  );
  await assert.rejects(
    createDeviceWrapper({ ...createMemoryKeeper(), isAvailable: async () => false }).wrap(createKey()),
    refusal,
  );
});
