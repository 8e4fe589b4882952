import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestBackend } from '../../fixtures/test-backend.ts';

test('an owner sees how many screens are connected, and is told when one comes or goes', async (t) => {
  const familiar = await createTestBackend(t, { desktop: null });
  await familiar.setUp();
  const told: string[] = [];
  const { dispatcher } = familiar.backend;
  dispatcher.subscribe(({ name }) => told.push(name));
  assert.deepEqual(await familiar.call('screens.count', {}), { count: 1 });
  const leave = dispatcher.subscribe(() => undefined);
  assert.deepEqual(await familiar.call('screens.count', {}), { count: 2 });
  leave();
  leave();
  assert.deepEqual(await familiar.call('screens.count', {}), { count: 1 });
  assert.deepEqual(told, ['screens.changed', 'screens.changed']);
});

test('the desktop app, which has its one window, counts none', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  familiar.backend.dispatcher.subscribe(() => undefined);
  assert.deepEqual(await familiar.call('screens.count', {}), { count: null });
});
