import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import fc from 'fast-check';
import { limits } from '#contract/limits.ts';
import { decodeHostMessage, decodeRequest, encodeRequest } from '#contract/wire.ts';
import { createEchoDispatcher } from '../../fixtures/echo-dispatcher.ts';
import { enter, provenSocket, startWebHost } from '../../fixtures/web-client.ts';
import { runs } from './runs.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const requests = fc
  .record({
    id: fc.nat(),
    name: fc.string(),
    input: fc.oneof(
      fc.jsonValue(),
      fc.record({ list: fc.array(fc.oneof(bytes, fc.string())), frame: fc.record({ data: bytes }) }),
    ),
  })
  .filter(({ input }) => !JSON.stringify(input).includes('$bytes'))
  .map(encodeRequest);

/** A right message with bytes cut off, added, flipped or doubled, or another length at its head. */
const spoilt = fc
  .tuple(requests, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 4 }), bytes)
  .map(([message, place, value, how, more]) => {
    const index = place % message.length;
    if (how === 0) return message.subarray(0, index);
    if (how === 1) return Uint8Array.from([...message, ...more]);
    if (how === 2) return message.with(index, value % 256);
    if (how === 3) return Uint8Array.from([...message.subarray(0, index), ...more, ...message.subarray(index)]);
    return message.with(index % 4, value % 256);
  });

const anyMessage = fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 }));

test('a spoilt message is read as a request or refused by an error, never by the stack', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      try {
        const { id, name } = decodeRequest(message);
        assert.ok(Number.isInteger(id) && typeof name === 'string');
      } catch (error) {
        assert.ok(
          error instanceof Error && !(error instanceof assert.AssertionError) && !(error instanceof RangeError),
          String(error),
        );
      }
    }),
    runs(3000),
  );
});

test('what is read owns its memory and holds no more than was sent', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const message = encodeRequest({ id: 1, name: 'x', input: { first, second } });
      const { input } = decodeRequest(message);
      message.fill(255);
      assert.deepEqual(input, { first, second });
      for (const field of Object.values(input as Record<string, Uint8Array>))
        assert.equal(field.buffer.byteLength, field.length);
    }),
    runs(200),
  );
});

test('text that unfolds to many small things is bounded by the length of the text', () => {
  const most = limits.requestTextMaxBytes - 40;
  for (const piece of ['[],', '{},', '"",', '1,', '{"$bytes":0},']) {
    const list = piece.repeat(Math.floor(most / piece.length));
    const text = Buffer.from(`[[],{"id":1,"name":"x","input":[${list.slice(0, -1)}]}]`);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(text.length);
    const message = Buffer.concat([head, text]);
    if (piece.includes('bytes')) assert.throws(() => decodeRequest(message), TypeError);
    else assert.equal((decodeRequest(message).input as unknown[]).length, Math.floor(most / piece.length));
  }
});

test('each spoilt message over the socket is answered or ends its own connection, and never the page’s', async (t) => {
  const host = await startWebHost(
    t,
    createEchoDispatcher(() => ({ ok: true, value: null })),
  );
  const entry = await enter(host);
  const page = await provenSocket(t, host, entry);
  const check = fc.asyncProperty(fc.array(anyMessage, { minLength: 1, maxLength: 5 }), async (messages) => {
    const socket = await provenSocket(t, host, entry);
    const ended = once(socket, 'close').then(([code]) => assert.equal(code, 1007));
    const isRight = (message: Uint8Array): boolean => {
      try {
        return decodeRequest(message).id >= 0;
      } catch {
        return false;
      }
    };
    for (const message of messages) socket.send(message);
    if (messages.every(isRight)) {
      for (const _ of messages) decodeHostMessage((await once(socket, 'message'))[0]);
      socket.close(1007);
    }
    await ended;
    page.send(encodeRequest({ id: 1, name: 'still.there', input: {} }));
    assert.deepEqual(decodeHostMessage((await once(page, 'message'))[0]), { id: 1, result: { ok: true, value: null } });
  });
  await fc.assert(check, runs(100));
});
