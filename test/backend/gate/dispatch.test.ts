import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestBackend, frame } from '../../fixtures/test-backend.ts';

test('unknown names, prototype keys and non-strings are no calls', async (t) => {
  const { refusal } = await createTestBackend(t);
  for (const name of [
    'nothing.here',
    '__proto__',
    'constructor',
    'toString',
    '',
    42,
    null,
    undefined,
    {},
    ['app.state'],
  ]) {
    assert.equal(await refusal(name as string, {}), 'unknownCall', String(name));
  }
});

test('surplus keys, missing keys and wrong types are invalid', async (t) => {
  const { refusal } = await createTestBackend(t);
  for (const input of [{ extra: 1 }, null, [], 'text', undefined, 7])
    assert.equal(await refusal('app.state', input), 'invalid');
});

test('a frame whose bytes do not fit its size is invalid', async (t) => {
  const { refusal } = await createTestBackend(t);
  assert.equal(await refusal('signIn.frame', { ...frame, width: 65 }), 'invalid');
  assert.equal(await refusal('signIn.frame', { ...frame, width: 1e9, height: 1e9 }), 'invalid');
  assert.equal(await refusal('signIn.frame', { ...frame, data: [...frame.data] }), 'invalid');
});

test('a fault inside is logged in full and crosses as internal, without its text', async (t) => {
  const logged: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_message: string, cause?: unknown) => logged.push(cause),
  };
  const { backend, engine, setUp } = await createTestBackend(t, { log });
  const memberId = await setUp();
  engine.beforeAnswer = () => {
    throw new Error('secret detail');
  };
  const result = await backend.dispatcher.call('samples.addPhoto', { memberId, photo: Uint8Array.of(1) });
  assert.ok(!result.ok && result.error.code === 'internal' && !JSON.stringify(result).includes('secret detail'));
  assert.match(String(logged[0]), /secret detail/);
});
