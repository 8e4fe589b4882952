import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { nameFault, unseenName } from '#contract/names.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, passphrase } from '../../fixtures/test-backend.ts';
import { addMember, openTestVault } from '../../storage/sqlite/vault-fixture.ts';

/** Names of a review in the field that gave four members who could not be told apart, with what is said of each. */
const refused = { '\u200B': 'nameUnseen', '\u202EraeB': 'nameHidden', 'A\nB': 'nameHidden', Веn: 'nameAlike' } as const;

test('a member is not called what cannot be seen or told apart, when added as when renamed', async (t) => {
  const { call, backend, setUp } = await createTestBackend(t);
  await setUp();
  await call('members.add', { name: 'Ben', role: 'member', consent });
  const { memberId } = await call('members.add', { name: 'Cleo', role: 'member', consent });
  const reasonOf = async (...given: Parameters<typeof backend.dispatcher.call>) => {
    const answer = await backend.dispatcher.call(...given);
    return answer.ok ? null : answer.error.reason;
  };
  for (const [name, reason] of Object.entries({ ...refused, ['x'.repeat(61)]: 'nameTooLong' })) {
    assert.equal(await reasonOf('members.add', { name, role: 'member', consent }), reason, JSON.stringify(name));
    assert.equal(await reasonOf('members.rename', { memberId, name }), reason, JSON.stringify(name));
  }
  assert.equal(await reasonOf('members.rename', { memberId, name: 'CIeo' }), null, 'their own name may look like it');
});

test('nor by an undo', async (t) => {
  const { dataDir, ids } = await earlierHousehold(t);
  const { call, backend } = await createTestBackend(t, { dataDir });
  await call('session.passphrase', { passphrase });
  const undo = async (changeId: number) => {
    const answer = await backend.dispatcher.call('changes.undo', { changeId });
    return answer.ok ? null : answer.error.reason;
  };
  const lastChange = async () => (await call('changes.list', {}))[0]?.changeId ?? assert.fail('nothing was changed');
  const alike = ids.at(-1) ?? 0;
  const [first = 0] = ids;
  const remove = async (memberId: number) => (await call('members.remove', { memberId })).changeId ?? 0;

  const removed = await remove(alike);
  await call('members.rename', { memberId: first, name: 'Ben' });
  assert.equal(await undo(removed), 'nameAlike');
  await call('members.rename', { memberId: first, name: 'Dora' });
  assert.equal(await undo(removed), null);

  await call('members.rename', { memberId: alike, name: 'Emil' });
  const renamed = await lastChange();
  await call('members.add', { name: 'Ben', role: 'member', consent });
  assert.equal(await undo(renamed), 'nameAlike');
});

test('those who stood beside each other before come back by an undo', async (t) => {
  const { dataDir, ids } = await earlierHousehold(t, ['Ben']);
  const { call } = await createTestBackend(t, { dataDir });
  await call('session.passphrase', { passphrase });
  const { changeId } = await call('members.remove', { memberId: ids[0] ?? 0 });
  await call('changes.undo', { changeId: changeId ?? 0 });
  assert.ok((await call('members.list', {})).some(({ name }) => name === 'Ben'));
});

test('nor is a household, nor its owner', async (t) => {
  const { backend } = await createTestBackend(t);
  const input = { householdName: 'Lindens', ownerName: 'Ana', passphrase, protection: 'passphrase', consent };
  for (const wrong of [{ householdName: '\u3164' }, { ownerName: '\u200B' }]) {
    const answer = await backend.dispatcher.call('household.create', { ...input, ...wrong });
    assert.equal(answer.ok ? null : answer.error.reason, 'nameUnseen');
  }
});

/** A household with members who could be called so then. */
async function earlierHousehold(t: TestContext, more: readonly string[] = []) {
  const dataDir = join(tempDir(t), 'data');
  const vault = await openTestVault(t, dataDir);
  const owner = { name: 'Ana', consent };
  await vault.create({ name: 'Rose Cottage', owner, passphrase, protection: 'passphrase', at: 1 });
  const ids = [...more, ...Object.keys(refused)].map((name) => addMember(vault, name));
  vault.close();
  return { dataDir, ids };
}

test('members of an earlier version keep their names, are shown by what can be seen of them, and can be renamed and taken along', async (t) => {
  const { dataDir, ids } = await earlierHousehold(t);
  const { call } = await createTestBackend(t, { dataDir });
  await call('session.passphrase', { passphrase });
  const [first = 0] = ids;
  const names = async () => (await call('members.list', {})).map(({ name }) => name);
  assert.deepEqual(await names(), ['Ana', unseenName, 'raeB', 'A B', 'Веn']);
  const { fileName, bytes } = await call('members.export', { memberId: first });
  assert.equal(fileName, 'familiar-member.zip');
  assert.match(strFromU8(unzipSync(bytes)['consent.txt'] ?? new Uint8Array()), /\(no visible name\)/);
  await call('members.rename', { memberId: first, name: 'Ben' }).then(
    () => assert.fail('Веn is there'),
    () => undefined,
  );
  await call('members.rename', { memberId: first, name: 'Dora' });
  assert.deepEqual(await names(), ['Ana', 'Dora', 'raeB', 'A B', 'Веn']);
  for (const name of (await names()).slice(1)) assert.equal(nameFault(name), null);
});
