import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import type { WebSocket } from 'ws';
import { decodeHostMessage, encodeRequest } from '#contract/wire.ts';
import type { WebHost } from '#web/web-host.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import {
  askForProof,
  connectPage,
  type Entry,
  enter,
  openSocket,
  proofOf,
  provenSocket,
  startWebHost,
} from '../fixtures/web-client.ts';

async function opened(t: TestContext, host: WebHost, entry: Entry): Promise<WebSocket> {
  const socket = openSocket(host, entry);
  t.after(() => socket.terminate());
  socket.on('error', () => undefined);
  await once(socket, 'open');
  return socket;
}

const isGone = async (socket: WebSocket): Promise<boolean> => {
  if (socket.readyState !== socket.CLOSED) await once(socket, 'close');
  return true;
};

test('host and page prove that both hold the key, and then speak', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const page = connectPage(host, await enter(host));
  t.after(() => page.close());
  assert.deepEqual(await page.call('any', { at: 1 }), { ok: true, value: { at: 1 } });
});

test('the host proves itself first, anew for each nonce, and the key is in nothing that is sent', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const nonce = randomBytes(32);
  const answers = [];
  for (const _ of [1, 2]) answers.push(await askForProof(openSocket(host, entry), nonce));
  for (const answer of answers) {
    assert.equal(answer.length, 64);
    assert.deepEqual(answer.subarray(32), proofOf('host', entry.key, nonce, answer.subarray(0, 32)));
    assert.ok(!answer.includes(entry.key) && !answer.includes(Buffer.from(entry.key, 'base64url')));
  }
  assert.notDeepEqual(answers[0], answers[1]);
});

test('the cookie alone, which other programs may be shown, is worth nothing: no call is heard, no event told', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const entry = await enter(host);
  const other = await enter(await startWebHost(t, createEchoDispatcher()));
  const nonce = randomBytes(32);
  const wrong: readonly ((hosts: Buffer) => Uint8Array)[] = [
    (hosts) => proofOf('page', other.key, nonce, hosts),
    (hosts) => proofOf('page', entry.cookie.split('=')[1] ?? '', nonce, hosts),
    (hosts) => proofOf('host', entry.key, nonce, hosts),
    (hosts) => proofOf('page', entry.key, hosts, nonce),
    (hosts) => proofOf('page', entry.key, nonce, hosts).subarray(1),
    (hosts) => Buffer.concat([proofOf('page', entry.key, nonce, hosts), Buffer.alloc(1)]),
    () => encodeRequest({ id: 1, name: 'session.lock', input: {} }),
    () => new Uint8Array(0),
  ];
  for (const make of wrong) {
    const socket = await opened(t, host, entry);
    const answer = await askForProof(socket, nonce);
    socket.send(make(answer.subarray(0, 32)));
    assert.ok(await isGone(socket));
  }
  assert.deepEqual(gate.heard, []);
  assert.equal(gate.listenerCount(), 0);
});

test('a proof of one socket proves nothing on another', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const nonce = randomBytes(32);
  const first = await askForProof(await opened(t, host, entry), nonce);
  const second = await opened(t, host, entry);
  await askForProof(second, nonce);
  second.send(proofOf('page', entry.key, nonce, first.subarray(0, 32)));
  assert.ok(await isGone(second));
});

test('what speaks before it has proved itself is sent away, as is what is too long or is text', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const entry = await enter(host);
  const first: readonly (string | Uint8Array)[] = [
    encodeRequest({ id: 1, name: 'session.lock', input: {} }),
    randomBytes(31),
    randomBytes(33),
    new Uint8Array(0),
    new Uint8Array(1_000_000),
    'x'.repeat(32),
  ];
  for (const message of first) {
    const socket = await opened(t, host, entry);
    socket.send(message);
    assert.ok(await isGone(socket));
  }
  assert.deepEqual(gate.heard, []);
});

test('a message that is too long is not waited for', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const socket = await opened(t, host, await enter(host));
  socket.send(new Uint8Array(300), { fin: false });
  assert.ok(await isGone(socket));
});

test('a page that does not prove itself is let go after seconds, and no other', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const page = await provenSocket(t, host, entry);
  const begun = performance.now();
  const silent = await opened(t, host, entry);
  const halfway = await opened(t, host, entry);
  await askForProof(halfway, randomBytes(32));
  await Promise.all([isGone(silent), isGone(halfway)]);
  assert.ok(performance.now() - begun < 10_000);
  page.send(encodeRequest({ id: 1, name: 'still there', input: {} }));
  const [data] = (await once(page, 'message')) as [Buffer];
  assert.deepEqual(decodeHostMessage(data), { id: 1, result: { ok: true, value: {} } });
});
