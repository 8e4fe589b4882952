import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventName } from '#contract/events.ts';
import { createTestBackend } from '../../fixtures/test-backend.ts';

test('undoing a level that What if saved tells that the settings changed, and later settings leave the level alone', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const { changeId } = await familiar.call('whatIf.save', { securityLevel: 'relaxed', setAside: [], bringBack: [] });
  assert.ok(changeId !== null);
  const told: EventName[] = [];
  familiar.backend.dispatcher.subscribe(({ name }) => told.push(name));
  await familiar.call('changes.undo', { changeId });
  assert.ok(told.includes('settings.changed'), told.join(' '));
  await familiar.call('settings.set', { idleTimeoutMinutes: 7 });
  const { settings } = await familiar.call('settings.get', {});
  assert.deepEqual([settings.securityLevel, settings.idleTimeoutMinutes], ['balanced', 7]);
});
