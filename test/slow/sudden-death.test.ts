import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { nextLine, startVaultChild, type VaultChild } from '../storage/sqlite/run-vault-child.ts';
import { createHousehold, openTestVault, passphrase } from '../storage/sqlite/vault-fixture.ts';

/** Households that die side by side, and how often each: a hundred deaths in all. */
const households = 4;
const rounds = 25;

/** What the child confirmed before it died: what has to be there, and what must not be. */
type Confirmed = {
  readonly members: Set<number>;
  readonly removed: Set<number>;
  readonly samples: Map<number, number>;
  readonly attempts: Set<number>;
  failures: number;
};

const note = (confirmed: Confirmed, line: string, lastMember: number): number => {
  const [what, number = Number.NaN] = line.split(' ').map((part, index) => (index === 0 ? part : Number(part))) as [
    string,
    number,
  ];
  if (what === 'member') confirmed.members.add(number);
  if (what === 'sample') confirmed.samples.set(number, lastMember);
  if (what === 'attempt') confirmed.attempts.add(number);
  if (what === 'failures') confirmed.failures = number;
  if (what === 'removed') confirmed.removed.add(number);
  // From here on the member may be there or not, until the removal is confirmed.
  if (what === 'removing') {
    confirmed.members.delete(number);
    for (const [sample, member] of confirmed.samples) if (member === number) confirmed.samples.delete(sample);
  }
  return what === 'member' ? number : lastMember;
};

/** Lets the child confirm some changes, kills it in the middle of the next, and takes note of all that it had said. */
const readUntilKilled = async (child: VaultChild, lines: number, confirmed: Confirmed): Promise<void> => {
  let member = 0;
  for (let line = 0; line < lines; line += 1) member = note(confirmed, await nextLine(child), member);
  await child.killNow();
  for (;;) {
    const { value, done } = await child.lines.next();
    if (done) return;
    member = note(confirmed, value, member);
  }
};

const missingFrom = (present: ReadonlySet<number>, expected: Iterable<number>): number[] =>
  [...expected].filter((id) => !present.has(id));

const survive = async (context: TestContext, seed: number): Promise<void> => {
  const { dataDir, vault } = await createHousehold(context);
  vault.close();
  const confirmed: Confirmed = {
    members: new Set(),
    removed: new Set(),
    samples: new Map(),
    attempts: new Set(),
    failures: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    await readUntilKilled(startVaultChild(context, dataDir, 'write'), 3 + ((round * 37 + seed * 11) % 50), confirmed);

    const file = new Database(join(dataDir, 'familiar.db'));
    assert.equal(file.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(file.pragma('foreign_key_check'), []);
    file.close();

    const next = await openTestVault(context, dataDir);
    assert.equal(await next.openWithPassphrase(passphrase), true);
    const store = next.store;
    const members = new Set(store.members.list().map(({ id }) => id));
    const samples = new Set(store.samples.listInUse('e'.repeat(64)).map(({ id }) => id));
    const attempts = new Set(store.attempts.list(10_000).map(({ id }) => id));
    assert.deepEqual(missingFrom(members, confirmed.members), [], 'members');
    assert.equal(missingFrom(members, confirmed.removed).length, confirmed.removed.size, 'removed members');
    assert.deepEqual(missingFrom(samples, confirmed.samples.keys()), [], 'samples');
    assert.deepEqual(missingFrom(attempts, confirmed.attempts), [], 'attempts');
    assert.ok(next.counters.read('face').failures >= confirmed.failures, 'failures');
    for (const id of members)
      assert.ok([0, 2].includes(store.samples.list(id).length), 'an enrolment is whole or absent');
    next.close();
    // The next child counts its failures from one again.
    confirmed.failures = 0;
  }
  assert.ok(confirmed.samples.size > 20 && confirmed.removed.size > 0, 'the children did write and remove');
};

test(`loses nothing that was confirmed in ${households * rounds} sudden deaths while writing`, async (context) => {
  await Promise.all(Array.from({ length: households }, (_, seed) => survive(context, seed)));
});
