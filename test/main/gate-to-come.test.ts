import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dispatcher, FamiliarEvent } from '#contract/dispatcher.ts';
import { gateToCome } from '#main/gate-to-come.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';

const changed: FamiliarEvent = { name: 'members.changed', payload: {} };

function opening() {
  const { promise, resolve, reject } = Promise.withResolvers<{ dispatcher: Dispatcher }>();
  return { gate: gateToCome(promise), opened: (dispatcher: Dispatcher) => resolve({ dispatcher }), failed: reject };
}

test('calls wait until the backend is open, and are answered in their order', async () => {
  const { gate, opened } = opening();
  const echo = createEchoDispatcher();
  const calls = ['app.state', 'device.describe'].map((name) => gate.call(name, {}));
  assert.deepEqual(echo.heard, []);
  opened(echo);
  assert.ok((await Promise.all(calls)).every(({ ok }) => ok));
  assert.deepEqual(
    echo.heard.map(({ name }) => name),
    ['app.state', 'device.describe'],
  );
});

test('events come from the moment that the backend is open, until the listener has had enough', async () => {
  const { gate, opened } = opening();
  const heard: string[] = [];
  const stop = gate.subscribe(({ name }) => heard.push(name));
  const stopAtOnce = gate.subscribe(() => assert.fail('this one had enough before'));
  stopAtOnce();
  const echo = createEchoDispatcher();
  opened(echo);
  await gate.call('app.state', {});
  echo.publish(changed);
  stop();
  echo.publish(changed);
  assert.deepEqual(heard, ['members.changed']);
});

test('a backend that does not open answers every call with a failure, and rejects none', async () => {
  const { gate, failed } = opening();
  gate.subscribe(() => assert.fail('nobody tells anything'));
  const early = gate.call('app.state', {});
  failed(new Error('no disk'));
  for (const result of [await early, await gate.call('app.state', {})])
    assert.ok(!result.ok && result.error.reason === 'notAnswering');
});
