import assert from 'node:assert/strict';
import { test } from 'node:test';
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
