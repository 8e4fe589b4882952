import assert from 'node:assert/strict';
import test from 'node:test';
import type { NewAttempt } from '#core/ports/attempt-store.ts';
import { addMember, createHousehold, evidence } from './vault-fixture.ts';

const refusal: NewAttempt = {
  at: 10,
  outcome: 'noMatch',
  memberId: null,
  distance: 0.51,
  threshold: 0.34,
  margin: null,
  durationMs: 812,
  evidence: null,
};

test('keeps an attempt with its numbers and the name of its member', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const match: NewAttempt = {
    at: 20,
    outcome: 'match',
    memberId: ada,
    distance: 0.21,
    threshold: 0.34,
    margin: 0.3,
    durationMs: 640,
    evidence,
  };
  const asker = { program: 'swaylock', reason: 'Unlock the screen' };
  const ids = [store.attempts.record(refusal), store.attempts.record({ ...match, asker })];
  const unsaid = { hasFace: false, nearestId: null, nearestName: null, verdict: 'none', verdictName: null } as const;
  assert.deepEqual(store.attempts.list(10), [
    { id: ids[1], ...match, memberName: 'Ada', ...unsaid, asker },
    { id: ids[0], ...refusal, memberName: null, ...unsaid, asker: null },
  ]);
});

test('gives the newest first, whatever the clock said, as many as asked for', async (context) => {
  const { store } = await createHousehold(context);
  for (const at of [500, 100, 300, 200]) store.attempts.record({ ...refusal, at });
  assert.deepEqual(
    store.attempts.list(3).map(({ at }) => at),
    [200, 300, 100],
  );
});

test("gives one member's attempts alone", async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  for (const memberId of [ada, noor, ada, null]) store.attempts.record({ ...refusal, memberId });
  assert.deepEqual(
    store.attempts.list(10, { memberIds: [ada] }).map(({ memberId, memberName }) => [memberId, memberName]),
    [
      [ada, 'Ada'],
      [ada, 'Ada'],
    ],
  );
});

test('rounds a duration to whole milliseconds', async (context) => {
  const { store } = await createHousehold(context);
  store.attempts.record({ ...refusal, durationMs: 12.6 });
  assert.equal(store.attempts.list(1)[0]?.durationMs, 13);
});

test('keeps an attempt whose member was removed meanwhile', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  store.members.remove(ada);
  store.attempts.record({ ...refusal, memberId: ada });
  assert.deepEqual(store.attempts.list(1)[0]?.memberId, null);
});
