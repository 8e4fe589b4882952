import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { limits } from '#contract/limits.ts';
import { goodbyeCodes } from '#contract/page-proof.ts';
import { decodeRequest, encodeHostMessage } from '#contract/wire.ts';
import { createProofMaker } from '#renderer/client/page-key.ts';
import type { ScreenSocket } from '#renderer/client/proven-socket.ts';
import { createSocketTransport } from '#renderer/client/socket-transport.ts';
import { proofOf } from '../../fixtures/web-client.ts';

const key = 'k'.repeat(43);

type Listener = (event: { readonly data: unknown; readonly code: number }) => void;

/** A host that the test plays by hand: sockets open, answer and close when it says so. */
function playedHost() {
  const sockets: PlayedSocket[] = [];
  const retries: { work: () => void; delayMs: number }[] = [];
  let proofsAreDue = (): void => undefined;
  const time = { now: 0 };
  const transport = createSocketTransport({
    open() {
      const played = playedSocket();
      sockets.push(played);
      return played.socket;
    },
    later(work, delayMs) {
      // The time for the proofs is longer than any for a retry.
      if (delayMs > 5000) proofsAreDue = work;
      else retries.push({ work, delayMs });
    },
    now: () => time.now,
    proofs: createProofMaker(key),
  });
  const latest = () => {
    const socket = sockets.at(-1);
    assert.ok(socket !== undefined);
    return socket;
  };
  /** Tries again at its time, as a page does. */
  const retry = (): void => {
    const { work, delayMs } = retries.at(-1) ?? assert.fail('no retry is due');
    time.now += delayMs;
    work();
  };
  const answer = (id: number, value: unknown): void =>
    latest().emit('message', { data: encodeHostMessage({ id, result: { ok: true, value } }).buffer });
  return {
    transport,
    sockets,
    retries,
    retry,
    latest,
    answer,
    welcome: () => welcome(latest()),
    proofsAreDue: () => proofsAreDue(),
  };
}

type PlayedSocket = ReturnType<typeof playedSocket>;

function playedSocket() {
  const listeners: { type: string; listener: Listener }[] = [];
  const played = {
    sent: [] as Uint8Array[],
    isClosed: false,
    emit(type: string, event: { data?: unknown; code?: number } = {}) {
      for (const entry of listeners) if (entry.type === type) entry.listener({ data: null, code: 1006, ...event });
    },
    socket: {
      binaryType: 'blob',
      send: (message) => played.sent.push(message),
      close() {
        played.isClosed = true;
      },
      addEventListener(type: string, listener: Listener) {
        listeners.push({ type, listener });
      },
    } as ScreenSocket,
  };
  return played;
}

const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Opens the socket and proves the host, as the real one does. */
async function welcome({ emit, sent }: PlayedSocket): Promise<void> {
  emit('open');
  const [nonce] = sent.splice(0);
  assert.equal(nonce?.length, 32);
  const own = randomBytes(32);
  emit('message', { data: arrayBuffer(Buffer.concat([own, proofOf('host', key, nonce, own)])) });
  while (sent.length === 0) await turn();
  assert.deepEqual(Buffer.from(sent.splice(0)[0] ?? []), proofOf('page', key, nonce, own));
  emit('message', { data: new ArrayBuffer(0) });
}

test('calls made while the connection is being opened are sent once it stands', async () => {
  const { transport, latest, answer, welcome } = playedHost();
  assert.equal(transport.connection(), 'connected');
  const call = transport.call('app.state', {});
  assert.equal(latest().sent.length, 0);
  await welcome();
  assert.deepEqual(
    latest().sent.map((message) => decodeRequest(message)),
    [{ id: 1, name: 'app.state', input: {} }],
  );
  answer(1, 'yes');
  assert.deepEqual(await call, { ok: true, value: 'yes' });
});

test('a lost connection answers what waits and what comes, with a sentence, and says so', async () => {
  const { transport, latest, welcome } = playedHost();
  const states: string[] = [];
  transport.onConnection((state) => states.push(state));
  await welcome();
  const waiting = transport.call('signIn.frame', {});
  latest().emit('close');
  const result = await waiting;
  assert.ok(!result.ok && result.error.reason === 'notAnswering');
  assert.ok(!(await transport.call('app.state', {})).ok);
  assert.equal(transport.connection(), 'lost');
  assert.deepEqual(states, ['lost']);
});

test('a connection that never opened is lost, too, and nothing of it is sent later', async () => {
  const { transport, latest, retry, welcome } = playedHost();
  const call = transport.call('session.lock', {});
  latest().emit('close');
  assert.ok(!(await call).ok);
  retry();
  await welcome();
  assert.deepEqual(latest().sent, []);
});

test('a lost connection comes back, and calls with it', async () => {
  const { transport, latest, sockets, answer, retry, welcome } = playedHost();
  const states: string[] = [];
  transport.onConnection((state) => states.push(state));
  await welcome();
  latest().emit('close');
  retry();
  assert.equal(sockets.length, 2);
  await welcome();
  assert.deepEqual(states, ['lost', 'connected']);
  const call = transport.call('app.state', {});
  answer(1, 'back');
  assert.deepEqual(await call, { ok: true, value: 'back' });
});

test('each failed try waits longer, up to five seconds, and a success starts over', async () => {
  const { latest, retries, retry, welcome } = playedHost();
  for (let round = 0; round < 7; round++) {
    latest().emit('close');
    retry();
  }
  await welcome();
  latest().emit('close');
  assert.deepEqual(
    retries.map(({ delayMs }) => delayMs),
    [250, 500, 1000, 2000, 4000, 5000, 5000, 250],
  );
});

/** A squatter on the host's port: it takes the socket and answers as it likes. */
const squatters: Readonly<Record<string, (nonce: Uint8Array) => unknown>> = {
  'noise of the right length': () => arrayBuffer(randomBytes(64)),
  'a proof by another key': (nonce) => proofFrom(nonce, 'x'.repeat(43)),
  'the proof of a page': (nonce) => arrayBuffer(Buffer.concat([nonce, proofOf('page', key, nonce, nonce)])),
  'the proof of an earlier socket': () => proofFrom(randomBytes(32), key),
  'the nonce back': (nonce) => arrayBuffer(Buffer.concat([nonce, nonce])),
  'nothing at all, as if it were content': () => new ArrayBuffer(0),
  'an event at once': () => encodeHostMessage({ name: 'session.changed', payload: {} }).buffer,
  text: () => 'hello',
};

function proofFrom(nonce: Uint8Array, withKey: string): ArrayBuffer {
  const own = randomBytes(32);
  return arrayBuffer(Buffer.concat([own, proofOf('host', withKey, nonce, own)]));
}

for (const [what, say] of Object.entries(squatters)) {
  test(`another program in the host's place that says ${what} gets a nonce, and the connection ends for good`, async () => {
    const { transport, sockets, retries, latest, welcome, retry } = playedHost();
    const states: string[] = [];
    const heard: unknown[] = [];
    transport.onConnection((state) => states.push(state));
    transport.subscribe('session.changed', (payload) => heard.push(payload));
    await welcome();
    latest().emit('close');
    retry();
    const waiting = transport.call('session.passphrase', { passphrase: 'correct horse battery' });
    latest().emit('open');
    const [nonce = new Uint8Array(0), ...more] = latest().sent;
    assert.deepEqual([nonce.length, more.length], [32, 0]);
    latest().emit('message', { data: say(nonce) });
    while (transport.connection() === 'lost') await turn();
    latest().emit('message', { data: encodeHostMessage({ name: 'session.changed', payload: {} }).buffer });
    latest().emit('close', { code: goodbyeCodes.shutOut });
    assert.ok(!(await waiting).ok);
    assert.ok(!(await transport.call('signIn.frame', {})).ok);
    assert.deepEqual(states, ['lost', 'ended']);
    assert.equal(latest().sent.length, 1);
    assert.ok(latest().isClosed);
    assert.deepEqual(heard, []);
    assert.deepEqual([sockets.length, retries.length], [2, 1]);
  });
}

test('what answers and then says nothing is given up like what does not answer', async () => {
  const { transport, proofsAreDue, latest, retry, welcome } = playedHost();
  await welcome();
  latest().emit('close');
  retry();
  latest().emit('open');
  proofsAreDue();
  assert.ok(latest().isClosed);
  assert.equal(transport.connection(), 'lost');
  retry();
  await welcome();
  assert.equal(transport.connection(), 'connected');
});

test('a connection that was given up is sent nothing when it opens after all, and is believed nothing', async () => {
  const { transport, sockets, retry, proofsAreDue, welcome } = playedHost();
  proofsAreDue();
  const [late] = sockets;
  late?.emit('open');
  assert.deepEqual(late?.sent, []);
  retry();
  await welcome();
  assert.equal(transport.connection(), 'connected');
  late?.emit('message', { data: new ArrayBuffer(0) });
  late?.emit('close', { code: goodbyeCodes.shutOut });
  assert.equal(transport.connection(), 'connected');
});

test('after half a minute of failed tries it has ended, and is never opened again', async () => {
  const { transport, sockets, retries, latest, retry, welcome } = playedHost();
  const states: string[] = [];
  transport.onConnection((state) => states.push(state));
  await welcome();
  latest().emit('close');
  while (transport.connection() === 'lost') {
    retry();
    latest().emit('close');
  }
  const waitedMs = retries.reduce((sum, { delayMs }) => sum + delayMs, 0);
  assert.ok(waitedMs >= 30_000 && waitedMs <= 35_000, `${waitedMs} ms`);
  assert.deepEqual(states, ['lost', 'ended']);
  const opened = sockets.length;
  retry();
  assert.equal(sockets.length, opened);
  assert.ok(!(await transport.call('app.state', {})).ok);
});

test('a page that never reached its host ends, too', () => {
  const { transport, latest, retry } = playedHost();
  latest().emit('close');
  while (transport.connection() === 'lost') {
    retry();
    latest().emit('close');
  }
  assert.equal(transport.connection(), 'ended');
});

for (const [why, state] of [
  ['shutOut', 'shutOut'],
  ['ended', 'ended'],
] as const) {
  test(`a goodbye of the host is final at once: ${why}`, async () => {
    const { transport, sockets, retries, latest, welcome } = playedHost();
    await welcome();
    const waiting = transport.call('app.state', {});
    latest().emit('close', { code: goodbyeCodes[why] });
    assert.equal(transport.connection(), state);
    assert.ok(!(await waiting).ok);
    assert.deepEqual([sockets.length, retries.length], [1, 0]);
  });

  test(`nobody who did not prove to be the host says so: ${why}`, () => {
    const { transport, latest } = playedHost();
    latest().emit('open');
    latest().emit('close', { code: goodbyeCodes[why] });
    assert.equal(transport.connection(), 'lost');
  });
}

test('a closed client stays closed', async () => {
  const { transport, latest, retries, welcome } = playedHost();
  await welcome();
  const waiting = transport.call('app.state', {});
  transport.close();
  latest().emit('close');
  assert.ok(!(await waiting).ok);
  assert.ok(!(await transport.call('app.state', {})).ok);
  assert.equal(retries.length, 0);
});

test('a host that speaks nonsense is left', async () => {
  for (const nonsense of [
    new Uint8Array([1, 2, 3]).buffer,
    'text',
    encodeHostMessage({ id: 1, result: { ok: true, value: 1 } }).slice(0, -1).buffer,
  ]) {
    const { latest, welcome } = playedHost();
    await welcome();
    latest().emit('message', { data: nonsense });
    assert.ok(latest().isClosed);
  }
});

test('an answer that nobody waits for is ignored', async () => {
  const { transport, answer, welcome } = playedHost();
  await welcome();
  answer(7, 'for nobody');
  const call = transport.call('app.state', {});
  answer(1, 'first');
  answer(1, 'second');
  assert.deepEqual(await call, { ok: true, value: 'first' });
});

test('what is too large or cannot be said is refused before it is sent', async () => {
  const { transport, latest, welcome } = playedHost();
  await welcome();
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
