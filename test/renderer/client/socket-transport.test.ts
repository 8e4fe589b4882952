import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from '#contract/limits.ts';
import { decodeRequest, encodeHostMessage } from '#contract/wire.ts';
import type { ScreenSocket } from '#renderer/client/lasting-socket.ts';
import { createSocketTransport } from '#renderer/client/socket-transport.ts';

type Listener = (event: { data: unknown }) => void;

/** A host that the test plays by hand: sockets open, answer and close when it says so. */
function playedHost() {
  const sockets: { sent: Uint8Array[]; emit: (type: string, data?: unknown) => void; isClosed: boolean }[] = [];
  const retries: { work: () => void; delayMs: number }[] = [];
  const transport = createSocketTransport({
    open() {
      const listeners: { type: string; listener: Listener }[] = [];
      const record = {
        sent: [] as Uint8Array[],
        isClosed: false,
        emit(type: string, data?: unknown) {
          for (const entry of listeners) if (entry.type === type) entry.listener({ data });
        },
      };
      sockets.push(record);
      const socket: ScreenSocket = {
        binaryType: 'blob',
        send: (message) => record.sent.push(message),
        close() {
          record.isClosed = true;
        },
        addEventListener(type: string, listener: Listener) {
          listeners.push({ type, listener });
        },
      };
      return socket;
    },
    later: (work, delayMs) => retries.push({ work, delayMs }),
  });
  const latest = () => {
    const socket = sockets.at(-1);
    assert.ok(socket !== undefined);
    return socket;
  };
  const answer = (id: number, value: unknown): void =>
    latest().emit('message', encodeHostMessage({ id, result: { ok: true, value } }).buffer);
  return { transport, sockets, retries, latest, answer };
}

test('calls made while the connection is being opened are sent once it stands', async () => {
  const { transport, latest, answer } = playedHost();
  assert.equal(transport.connection(), 'connected');
  const call = transport.call('app.state', {});
  assert.equal(latest().sent.length, 0);
  latest().emit('open');
  assert.deepEqual(
    latest().sent.map((message) => decodeRequest(message)),
    [{ id: 1, name: 'app.state', input: {} }],
  );
  answer(1, 'yes');
  assert.deepEqual(await call, { ok: true, value: 'yes' });
});

test('a lost connection answers what waits and what comes, with a sentence, and says so', async () => {
  const { transport, latest } = playedHost();
  const states: string[] = [];
  transport.onConnection((state) => states.push(state));
  latest().emit('open');
  const waiting = transport.call('signIn.frame', {});
  latest().emit('close');
  const result = await waiting;
  assert.ok(!result.ok && result.error.reason === 'notAnswering');
  assert.ok(!(await transport.call('app.state', {})).ok);
  assert.equal(transport.connection(), 'lost');
  assert.deepEqual(states, ['lost']);
});

test('a connection that never opened is lost, too, and nothing of it is sent later', async () => {
  const { transport, latest, retries } = playedHost();
  const call = transport.call('session.lock', {});
  latest().emit('close');
  assert.ok(!(await call).ok);
  retries.at(-1)?.work();
  latest().emit('open');
  assert.deepEqual(latest().sent, []);
});

test('a lost connection comes back, and calls with it', async () => {
  const { transport, latest, retries, sockets, answer } = playedHost();
  const states: string[] = [];
  transport.onConnection((state) => states.push(state));
  latest().emit('open');
  latest().emit('close');
  retries.at(-1)?.work();
  assert.equal(sockets.length, 2);
  latest().emit('open');
  assert.deepEqual(states, ['lost', 'connected']);
  const call = transport.call('app.state', {});
  answer(1, 'back');
  assert.deepEqual(await call, { ok: true, value: 'back' });
});

test('each failed try waits longer, up to five seconds, and a success starts over', () => {
  const { latest, retries } = playedHost();
  for (let round = 0; round < 7; round++) {
    latest().emit('close');
    retries.at(-1)?.work();
  }
  latest().emit('open');
  latest().emit('close');
  assert.deepEqual(
    retries.map(({ delayMs }) => delayMs),
    [250, 500, 1000, 2000, 4000, 5000, 5000, 250],
  );
});

test('a closed client stays closed', async () => {
  const { transport, latest, retries } = playedHost();
  latest().emit('open');
  const waiting = transport.call('app.state', {});
  transport.close();
  latest().emit('close');
  assert.ok(!(await waiting).ok);
  assert.ok(!(await transport.call('app.state', {})).ok);
  assert.equal(retries.length, 0);
});

test('a host that speaks nonsense is left', () => {
  for (const nonsense of [
    new Uint8Array([1, 2, 3]).buffer,
    'text',
    encodeHostMessage({ id: 1, result: { ok: true, value: 1 } }).slice(0, -1).buffer,
  ]) {
    const { latest } = playedHost();
    latest().emit('open');
    latest().emit('message', nonsense);
    assert.ok(latest().isClosed);
  }
});

test('an answer that nobody waits for is ignored', async () => {
  const { transport, latest, answer } = playedHost();
  latest().emit('open');
  answer(7, 'for nobody');
  const call = transport.call('app.state', {});
  answer(1, 'first');
  answer(1, 'second');
  assert.deepEqual(await call, { ok: true, value: 'first' });
});

test('what is too large or cannot be said is refused before it is sent', async () => {
  const { transport, latest } = playedHost();
  latest().emit('open');
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const inputs = [
    new Uint8Array(limits.messageMaxBytes),
    'x'.repeat(limits.requestTextMaxBytes),
    circle,
    1n,
    { $bytes: 0 },
  ];
  for (const input of inputs) {
    const result = await transport.call('samples.addPhoto', input);
    assert.ok(!result.ok && result.error.code === 'invalid');
  }
  assert.deepEqual(latest().sent, []);
});
