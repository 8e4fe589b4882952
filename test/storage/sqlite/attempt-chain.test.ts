import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import type { AttemptLogCheck } from '#contract/household.ts';
import { addMember, createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

const attempt = {
  at: 1,
  outcome: 'noMatch',
  memberId: null,
  distance: 0.5,
  threshold: 0.3,
  margin: null,
  durationMs: 7,
} as const;

/** A log of five attempts, the third one Ada's; the file is edited behind Familiar's back and opened again. */
const checkAfter = async (context: TestContext, edit: string): Promise<AttemptLogCheck> => {
  const { dataDir, vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  addMember(vault, 'Ben');
  for (let at = 1; at <= 5; at += 1)
    store.attempts.record({ ...attempt, at, ...(at === 3 ? { outcome: 'match', memberId: ada } : {}) });
  assert.deepEqual(store.attempts.check(), { state: 'intact', count: 5, since: 1 });
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  file.exec(edit);
  file.close();
  const later = await openTestVault(context, dataDir);
  await later.openWithPassphrase(passphrase);
  return later.store.attempts.check();
};

const altered = (attemptId: number): AttemptLogCheck => ({
  state: 'broken',
  what: 'altered',
  attemptId,
  at: attemptId,
});
const ended: AttemptLogCheck = { state: 'broken', what: 'ended', attemptId: null, at: null };

const edits: readonly (readonly [what: string, edit: string, found: AttemptLogCheck])[] = [
  ['an edited outcome', "UPDATE attempts SET outcome = 'match' WHERE id = 2", altered(2)],
  [
    'an edited time',
    'UPDATE attempts SET at = 2 + 0 WHERE id = 2; UPDATE attempts SET at = 4 WHERE id = 4; UPDATE attempts SET distance = 0.1 WHERE id = 4',
    altered(4),
  ],
  ['another member', 'UPDATE attempts SET member_id = 3 WHERE id = 3', altered(3)],
  ['a member where there was none', 'UPDATE attempts SET member_id = 2 WHERE id = 4', altered(4)],
  ['a member taken away who is still there', 'UPDATE attempts SET member_id = NULL WHERE id = 3', altered(3)],
  ['a removed row', 'DELETE FROM attempts WHERE id = 2', altered(3)],
  ['a removed first row', 'DELETE FROM attempts WHERE id = 1', altered(2)],
  [
    'a row added in between',
    "UPDATE attempts SET id = 9 WHERE id = 5; INSERT INTO attempts (id, at, outcome, duration_ms) VALUES (5, 5, 'noMatch', 1)",
    altered(5),
  ],
  [
    'a row added at the end',
    "INSERT INTO attempts (id, at, outcome, duration_ms) VALUES (6, 6, 'noMatch', 1)",
    altered(6),
  ],
  ['a cut tail', 'DELETE FROM attempts WHERE id > 3', ended],
  ['an emptied log', 'DELETE FROM attempts', ended],
  ['a removed head', 'DELETE FROM attempt_chain', ended],
];

for (const [what, edit, found] of edits) {
  test(`notices ${what}`, async (context) => assert.deepEqual(await checkAfter(context, edit), found));
}

test('erasing a member breaks nothing, and new attempts go on', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  store.attempts.record({ ...attempt, outcome: 'match', memberId: ada });
  store.members.remove(ada);
  store.attempts.record(attempt);
  assert.deepEqual(store.attempts.check(), { state: 'intact', count: 2, since: 1 });
});

for (const [what, edit] of [
  ['altered', "UPDATE attempts SET outcome = 'match' WHERE id = 2"],
  ['cut', 'DELETE FROM attempts WHERE id > 3'],
  ['emptied', 'DELETE FROM attempts'],
  ['stripped of its links', 'UPDATE attempts SET link = NULL, member_tag = NULL'],
]) {
  test(`a log that was ${what} and lost its head stays broken, whatever is recorded afterwards`, async (context) => {
    const { dataDir, vault, store } = await createHousehold(context);
    for (let at = 1; at <= 5; at += 1) store.attempts.record({ ...attempt, at });
    vault.close();
    const file = new Database(join(dataDir, 'familiar.db'));
    file.exec(`${edit}; DELETE FROM attempt_chain`);
    file.close();
    const later = await openTestVault(context, dataDir);
    await later.openWithPassphrase(passphrase);
    assert.equal(later.store.attempts.check().state, 'broken');
    for (let at = 6; at <= 8; at += 1) later.store.attempts.record({ ...attempt, at });
    assert.equal(later.store.attempts.check().state, 'broken');
  });
}

test('an attempt of somebody removed meanwhile is recorded without them, and the chain holds', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  store.members.remove(ada);
  store.attempts.record({ ...attempt, outcome: 'match', memberId: ada });
  assert.deepEqual(store.attempts.check(), { state: 'intact', count: 1, since: 1 });
});
