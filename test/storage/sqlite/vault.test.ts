import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { noKeepers } from '#core/ports/secrets.ts';
import { defaultArgon2Cost } from '#storage/secrets/passphrase-key.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createMemoryKeeper } from '../secrets/memory-keeper.ts';
import { addMember, createHousehold, createMemoryLog, openTestVault, owner, passphrase } from './vault-fixture.ts';

const sealedRefusal = { name: 'FamiliarError', reason: 'sealed' };

test('is empty, then open once set up, then sealed at the next start', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const first = await openTestVault(context, dataDir);
  assert.equal(first.state(), 'empty');
  assert.throws(() => first.store.household.name(), sealedRefusal);
  await first.create({ name: 'Lighthouse', owner, passphrase, protection: 'passphrase', at: 1_000 });
  assert.equal(first.state(), 'open');
  assert.equal(first.store.household.name(), 'Lighthouse');
  first.close();

  const second = await openTestVault(context, dataDir);
  assert.equal(second.state(), 'sealed');
  assert.throws(() => second.store.household.name(), sealedRefusal);
});

test('opens with the passphrase and with nothing else', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const sealed = await openTestVault(context, dataDir);
  for (const wrong of ['', 'nine green bottle', `${passphrase} `, passphrase.toUpperCase(), '\ud800']) {
    assert.equal(await sealed.openWithPassphrase(wrong), false, JSON.stringify(wrong));
    assert.equal(sealed.state(), 'sealed');
  }
  assert.equal(await sealed.openWithPassphrase(passphrase), true);
  assert.equal(sealed.store.household.name(), 'Lighthouse');
});

test('takes the passphrase however its characters are composed', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir);
  await vault.create({
    name: 'Home',
    owner,
    passphrase: 'cr\u00e8me br\u00fbl\u00e9e',
    protection: 'passphrase',
    at: 1,
  });
  assert.equal(await vault.openWithPassphrase('cre\u0300me bru\u0302le\u0301e'), true);
});

test('tells right from wrong passphrases while it is open, and stays open', async (context) => {
  const { vault, store } = await createHousehold(context);
  assert.equal(await vault.openWithPassphrase('something else'), false);
  assert.equal(await vault.openWithPassphrase(passphrase), true);
  assert.equal(vault.state(), 'open');
  assert.equal(store.household.name(), 'Lighthouse');
});

test('uses the full cost for a passphrase unless told otherwise', async (context) => {
  const costs: unknown[] = [];
  const dataDir = join(tempDir(context), 'data');
  const refuse = async (_: string, { memoryKib, passes, lanes }: typeof defaultArgon2Cost) => {
    costs.push({ memoryKib, passes, lanes });
    throw new Error('far enough');
  };
  const vault = await openVault({
    dataDir,
    keepers: noKeepers,
    log: createMemoryLog(),
    derivation: { deriveKey: refuse },
  });
  context.after(() => vault.close());
  await assert.rejects(
    vault.create({ name: 'Home', owner, passphrase, protection: 'passphrase', at: 1 }),
    /far enough/,
  );
  assert.deepEqual(costs, [defaultArgon2Cost]);
  assert.equal(vault.state(), 'empty');
});

test('sets up one household only, also when asked twice at once', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir, createMemoryKeeper());
  const asked = ['One', 'Two'].map((name) => vault.create({ name, owner, passphrase, protection: 'keychain', at: 1 }));
  const outcomes = await Promise.allSettled(asked);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
  await assert.rejects(vault.create({ name: 'Three', owner, passphrase, protection: 'passphrase', at: 1 }), {
    code: 'conflict',
  });
  assert.equal(vault.store.household.name(), 'One');
});

test('opens with the device that kept its key, without the passphrase', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'keychain');
  assert.equal(vault.keys.protection(), 'keychain');
  vault.close();
  const next = await openTestVault(context, dataDir, keeper);
  assert.equal(await next.openWithDevice(), true);
  assert.equal(next.store.household.name(), 'Lighthouse');
  assert.equal(await next.openWithDevice(), true, 'also when it is open already');
});

test('does not open with a device when the household chose the passphrase alone', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'passphrase');
  assert.equal(await keeper.recall(), null);
  vault.close();
  const next = await openTestVault(context, dataDir, keeper);
  assert.equal(await next.openWithDevice(), false);
  assert.equal(next.keys.protection(), 'passphrase');
});

test('does not open on another device, nor with another kind of keeper, nor without one', async (context) => {
  const keeper = createMemoryKeeper('keychain');
  const { dataDir, vault } = await createHousehold(context, keeper, 'keychain');
  vault.close();
  const elsewhere = createMemoryKeeper('keychain');
  await elsewhere.keep(new Uint8Array(32).fill(9));
  for (const other of [
    elsewhere,
    createMemoryKeeper('keychain'),
    { ...keeper, protection: 'keyFile' as const },
    null,
  ]) {
    const next = await openTestVault(context, dataDir, other);
    assert.equal(await next.openWithDevice(), false);
    assert.equal(next.state(), 'sealed');
    next.close();
  }
});

test('asks for the passphrase when the keeper fails, and logs why', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'keychain');
  vault.close();
  const log = createMemoryLog();
  const recall = async () => Promise.reject(new Error('the keychain is locked'));
  const next = await openTestVault(context, dataDir, { ...keeper, recall }, log);
  assert.equal(await next.openWithDevice(), false);
  assert.match(log.lines.join(), /the keychain is locked/);
  assert.equal(await next.openWithPassphrase(passphrase), true);
});

test('gives a device that lost its key a new one once the passphrase was given', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'keychain');
  vault.close();
  await keeper.forget();
  const healed = await openTestVault(context, dataDir, keeper);
  assert.equal(await healed.openWithDevice(), false);
  assert.equal(await healed.openWithPassphrase(passphrase), true);
  healed.close();
  const next = await openTestVault(context, dataDir, keeper);
  assert.equal(await next.openWithDevice(), true);
});

test('gives no device a key because the file was edited to say so', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'passphrase');
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  file.exec("UPDATE household SET protection = 'keychain'");
  file.close();
  const log = createMemoryLog();
  const edited = await openTestVault(context, dataDir, keeper, log);
  assert.equal(await edited.openWithPassphrase(passphrase), true);
  assert.equal(log.lines.length, 1);
  edited.close();
  assert.equal(await keeper.recall(), null);
  assert.equal(await (await openTestVault(context, dataDir, keeper)).openWithDevice(), false);
});

test('refuses a protection that this machine does not offer, and sets nothing up', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir, createMemoryKeeper('keyFile'));
  await assert.rejects(vault.create({ name: 'Home', owner, passphrase, protection: 'keychain', at: 1 }), {
    code: 'conflict',
  });
  assert.equal(vault.state(), 'empty');
});

test('sets nothing up when the device does not keep the key', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir, { ...createMemoryKeeper(), recall: async () => null });
  await assert.rejects(vault.create({ name: 'Home', owner, passphrase, protection: 'keychain', at: 1 }), {
    reason: 'keyNotKept',
  });
  assert.equal(vault.state(), 'empty');
});

test('offers the best keeper that works here, and the one in force', async (context) => {
  const folder = tempDir(context);
  const [keychain, keyFile] = [createMemoryKeeper('keychain'), createMemoryKeeper('keyFile')];
  const gone = { ...keychain, isAvailable: async () => false };
  const offered = async (name: string, keepers: Parameters<typeof openTestVault>[2]) =>
    (await openTestVault(context, join(folder, name), keepers)).keys.protections();
  assert.deepEqual(await offered('a', null), ['passphrase']);
  assert.deepEqual(await offered('b', keychain), ['keychain', 'passphrase']);
  assert.deepEqual(await offered('c', keyFile), ['passphrase', 'keyFile']);
  assert.deepEqual(await offered('d', gone), ['passphrase']);
  assert.deepEqual(await offered('e', [keychain, keyFile]), ['keychain', 'passphrase']);
  assert.deepEqual(await offered('f', [gone, keyFile]), ['passphrase', 'keyFile']);
  const { dataDir, vault } = await createHousehold(context, keyFile, 'keyFile');
  vault.close();
  const later = await openTestVault(context, dataDir, [keychain, keyFile]);
  assert.deepEqual(await later.keys.protections(), ['keychain', 'passphrase', 'keyFile']);
});

test('opens with the keeper that the household chose, whatever else this machine has', async (context) => {
  const [keychain, keyFile] = [createMemoryKeeper('keychain'), createMemoryKeeper('keyFile')];
  for (const chosen of [keychain, keyFile]) {
    const { dataDir, vault } = await createHousehold(context, chosen, chosen.protection);
    vault.close();
    const next = await openTestVault(context, dataDir, [keychain, keyFile]);
    assert.equal(await next.openWithDevice(), true, chosen.protection);
    next.close();
  }
});

test('a keychain that is gone for a while loses nothing: the passphrase opens, later the keychain again', async (t) => {
  const [keychain, keyFile] = [createMemoryKeeper('keychain'), createMemoryKeeper('keyFile')];
  const { dataDir, vault } = await createHousehold(t, [keychain, keyFile], 'keychain');
  vault.close();
  const gone = { ...keychain, isAvailable: async () => false, recall: async () => null };
  const without = await openTestVault(t, dataDir, [gone, keyFile]);
  assert.equal(await without.openWithDevice(), false);
  assert.equal(await without.openWithPassphrase(passphrase), true);
  assert.deepEqual(await without.keys.protections(), ['keychain', 'passphrase', 'keyFile']);
  assert.equal(await keyFile.recall(), null, 'no other keeper is given a key unasked');
  assert.equal(await without.keys.deviceObstacle(), 'unavailable');
  without.close();
  assert.equal(await (await openTestVault(t, dataDir, [keychain, keyFile])).openWithDevice(), true);
});

test('tells why the device does not open the household', async (context) => {
  const keeper = createMemoryKeeper();
  const { dataDir, vault } = await createHousehold(context, keeper, 'keychain');
  assert.equal(await vault.keys.deviceObstacle(), null);
  vault.close();
  const obstacle = async (keepers: Parameters<typeof openTestVault>[2]) => {
    const next = await openTestVault(context, dataDir, keepers);
    const found = await next.keys.deviceObstacle();
    next.close();
    return found;
  };
  assert.equal(await obstacle(createMemoryKeeper('keyFile')), 'notHere');
  assert.equal(await obstacle({ ...keeper, isAvailable: async () => false }), 'unavailable');
  assert.equal(await obstacle(createMemoryKeeper()), 'keyLost');
  assert.equal(await obstacle(keeper), null);
});

test('moves from one keeper to another, and the one before forgets its key', async (context) => {
  const [keychain, keyFile] = [createMemoryKeeper('keychain'), createMemoryKeeper('keyFile')];
  const { dataDir, vault } = await createHousehold(context, keyFile, 'keyFile');
  vault.close();
  const moved = await openTestVault(context, dataDir, [keychain, keyFile]);
  assert.equal(await moved.openWithDevice(), true);
  await moved.keys.changeProtection('keychain');
  assert.equal(await keyFile.recall(), null);
  moved.close();
  const next = await openTestVault(context, dataDir, [keychain, keyFile]);
  assert.equal(await next.openWithDevice(), true);
  await next.keys.changeProtection('passphrase');
  assert.equal(await keychain.recall(), null);
});

test('counts failures without any key, and across starts', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const sealed = await openTestVault(context, dataDir);
  assert.deepEqual(sealed.counters.read('face'), { failures: 0, inARow: 0, pausedUntil: null, isReserved: false });
  sealed.counters.save('face', { failures: 7, inARow: 5, pausedUntil: 1_800_000_000_123, isReserved: true });
  sealed.counters.save('passphrase', { failures: 1, inARow: 1, pausedUntil: null, isReserved: false });
  sealed.close();
  const next = await openTestVault(context, dataDir);
  assert.deepEqual(next.counters.read('face'), {
    failures: 7,
    inARow: 5,
    pausedUntil: 1_800_000_000_123,
    isReserved: true,
  });
  assert.deepEqual(next.counters.read('passphrase'), { failures: 1, inARow: 1, pausedUntil: null, isReserved: false });
  next.counters.save('face', { failures: 0, inARow: 0, pausedUntil: null, isReserved: false });
  assert.deepEqual(next.counters.read('face'), { failures: 0, inARow: 0, pausedUntil: null, isReserved: false });
});

test('gives nothing away after it was closed', async (context) => {
  const { vault, store } = await createHousehold(context);
  addMember(vault, 'Ada');
  vault.close();
  vault.close();
  const refusal = { name: 'FamiliarError', code: 'storeFailed' };
  assert.throws(() => vault.store.household.name(), refusal);
  assert.throws(() => store.members.list(), refusal);
  assert.throws(() => store.members.remove(1), refusal);
  assert.throws(() => vault.counters.read('face'), refusal);
});

test('does not open any more when it was closed while the passphrase was being checked', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  // Derives in a thread of its own, as the app does: the vault is closed in the meantime.
  const sealed = await openVault({ dataDir, keepers: noKeepers, log: createMemoryLog() });
  const pending = sealed.openWithPassphrase(passphrase);
  const refused = assert.rejects(pending, { name: 'FamiliarError', code: 'storeFailed' });
  await new Promise((resolve) => setImmediate(resolve));
  sealed.close();
  await refused;
});
