import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGuards, type Guards, resetAfter } from '#backend/session/failure-guard.ts';
import type { CounterName, CounterStore } from '#core/ports/counter-store.ts';
import { type FailureCounter, noFailures } from '#core/sign-in/lockout.ts';

const clock = { now: () => 1e12, monotonic: () => 1000 };

function keptCounters(): CounterStore {
  const kept = new Map<CounterName, FailureCounter>();
  return { read: (name) => kept.get(name) ?? noFailures, save: (name, counter) => void kept.set(name, counter) };
}

const spareOften = ({ face }: Guards, times: number): boolean[] => Array.from({ length: times }, () => face.spare());

test('few failures go uncounted until somebody gets in, whether or not Familiar is started anew in between', () => {
  const counters = keptCounters();
  assert.deepEqual(spareOften(createGuards(counters, clock), 1), [true]);
  const guards = createGuards(counters, clock);
  assert.deepEqual(spareOften(guards, 3), [true, false, false]);
  assert.equal(guards.face.failuresLeft(), 3);
  for (const way of ['face', 'passphrase', 'recovery'] as const) {
    resetAfter(way, guards);
    assert.deepEqual([way, ...spareOften(guards, 3)], [way, true, true, false]);
  }
  resetAfter('pin', guards);
  assert.deepEqual(spareOften(guards, 1), [false], 'a PIN says nothing of the face');
});

test('a failure that goes uncounted is no longer reserved: to end Familiar then counts none', () => {
  const counters = keptCounters();
  const { face } = createGuards(counters, clock);
  face.reserve();
  face.spare();
  assert.equal(createGuards(counters, clock).face.failuresLeft(), 5);
});
