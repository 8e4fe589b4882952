import assert from 'node:assert/strict';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const fetchBackup = async ({ call }: TestBackend): Promise<Uint8Array<ArrayBuffer>> => {
  const { bytes: size } = await call('backups.make', { passphrase });
  const pieces: Uint8Array[] = [];
  for (let offset = 0; offset < size; ) {
    const { bytes } = await call('backups.read', { offset });
    pieces.push(bytes);
    offset += bytes.length;
  }
  await call('backups.discard', {});
  return new Uint8Array(Buffer.concat(pieces));
};

test('a backup fetched in one place is restored in another, in pieces', async (t) => {
  const here = await createTestBackend(t);
  await here.setUp();
  await here.call('members.add', { name: 'Ben', role: 'member', consent });
  const backup = await fetchBackup(here);
  assert.equal(await here.refusal('backups.read', { offset: 0 }), 'notFound');

  const there = await createTestBackend(t);
  assert.equal(await there.refusal('backups.restore', { passphrase }), 'notFound');
  const half = backup.length >> 1;
  await there.call('backups.receive', { offset: 0, bytes: backup.subarray(0, half) });
  assert.equal(await there.refusal('backups.receive', { offset: half + 1, bytes: backup.subarray(half) }), 'conflict');
  await there.call('backups.receive', { offset: half, bytes: backup.subarray(half) });
  assert.equal(await there.refusal('backups.restore', { passphrase: 'not this one' }), 'wrongPassphrase');
  await there.call('backups.restore', { passphrase });
  const state = await there.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.name === 'Ana');
  assert.deepEqual(
    (await there.call('members.list', {})).map(({ name }) => name),
    ['Ana', 'Ben'],
  );
});

test('a restore that was under way when the screen was locked leaves a household in which nobody is signed in', async (t) => {
  const here = await createTestBackend(t);
  await here.setUp();
  const backup = await fetchBackup(here);
  const { backend, call } = await createTestBackend(t);
  await call('backups.receive', { offset: 0, bytes: backup });
  const restoring = backend.dispatcher.call('backups.restore', { passphrase });
  backend.lock('idle');
  assert.ok((await restoring).ok);
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test('a backup takes the passphrase, and waits for nobody who signed in later', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  assert.equal(await refusal('backups.make', { passphrase: 'not this one' }), 'wrongPassphrase');
  await call('backups.make', { passphrase });
  await call('session.lock', {});
  assert.equal(await refusal('backups.read', { offset: 0 }), 'notAllowed');
  await call('session.passphrase', { passphrase });
  assert.equal(await refusal('backups.read', { offset: 0 }), 'notFound');
  assert.equal(await refusal('backups.receive', { offset: 0, bytes: new Uint8Array(1) }), 'notAllowed');
});

test('a backup that was not fetched is gone with the session, also where the lock overtakes its making', async (t) => {
  const dataDir = tempDir(t);
  const { call, refusal, setUp } = await createTestBackend(t, { dataDir });
  await setUp();
  await call('backups.make', { passphrase });
  assert.ok(existsSync(join(dataDir, 'backup.out')));
  await call('session.lock', {});
  assert.equal(existsSync(join(dataDir, 'backup.out')), false);
  await call('session.passphrase', { passphrase });
  const making = refusal('backups.make', { passphrase });
  while (!existsSync(join(dataDir, 'backup.copy'))) await setImmediate();
  await call('session.lock', {});
  assert.equal(await making, 'notAllowed');
  assert.deepEqual(
    readdirSync(dataDir).filter((name) => name.startsWith('backup')),
    [],
  );
});

test('a backup that arrives is not written through a link that lies in its place', async (t) => {
  const dataDir = tempDir(t);
  const { call } = await createTestBackend(t, { dataDir });
  const elsewhere = join(tempDir(t), 'elsewhere');
  symlinkSync(elsewhere, join(dataDir, 'restore.in'));
  await call('backups.receive', { offset: 0, bytes: new Uint8Array(3) });
  assert.equal(existsSync(elsewhere), false);
});

test('the time of the last backup is known, and stays over a restart', async (t) => {
  const dataDir = tempDir(t);
  const familiar = await createTestBackend(t, { dataDir });
  await familiar.setUp();
  assert.deepEqual(await familiar.call('backups.last', {}), { madeAt: null });
  await fetchBackup(familiar);
  const { madeAt } = await familiar.call('backups.last', {});
  assert.ok(madeAt !== null && madeAt > 0);
  await familiar.backend.close();
  const again = await createTestBackend(t, { dataDir });
  await again.call('session.passphrase', { passphrase });
  assert.deepEqual(await again.call('backups.last', {}), { madeAt });
});
