import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTouch } from '#renderer/app/use-session-touch.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';

test('tells the host of activity at once, and then at most every twenty seconds', () => {
  const calls: string[] = [];
  const client = { call: async (name: string) => calls.push(name) } as unknown as FamiliarClient;
  let now = 5;
  const touch = createTouch(client, () => now);
  touch();
  now += 19_999;
  touch();
  assert.deepEqual(calls, ['session.touch']);
  now += 1;
  touch();
  assert.deepEqual(calls, ['session.touch', 'session.touch']);
});
