import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { limits } from '#contract/limits.ts';
import { goodbyeCodes } from '#contract/page-proof.ts';
import { decodeHostMessage, encodeRequest } from '#contract/wire.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { enter, openSocket, provenSocket, startWebHost } from '../fixtures/web-client.ts';

/** "open", or the status of the refusal. */
async function outcomeOf(socket: WebSocket): Promise<'open' | number> {
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (request, response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    socket.on('error', reject);
  });
}

async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

async function answered(socket: WebSocket, name: string): Promise<unknown> {
  socket.send(encodeRequest({ id: 1, name, input: {} }));
  const [data] = (await once(socket, 'message')) as [Buffer];
  return decodeHostMessage(data);
}

/** A message of the wire's layout with this text in it, right or not. */
function framed(text: string, rest = new Uint8Array(0)): Uint8Array {
  const encoded = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(encoded.length);
  return Buffer.concat([length, encoded, rest]);
}

test('our own page with the cookie may connect', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  assert.equal(await outcomeOf(openSocket(host, entry)), 'open');
  assert.equal(await outcomeOf(openSocket(host, entry, { 'sec-fetch-site': 'same-origin' })), 'open');
});

test('without the cookie, or with a wrong one, nobody connects', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  for (const cookie of ['', 'x=y', entry.cookie.slice(0, -1), entry.cookie.replace('familiar-', 'familiar-1')]) {
    assert.equal(await outcomeOf(openSocket(host, { ...entry, cookie })), 403, cookie);
  }
});

test('a page of another origin, another port or no origin does not connect, even with the cookie', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const { port } = new URL(host.origin);
  for (const origin of [
    'http://evil.example',
    'http://127.0.0.1:1',
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
    host.origin.replace('http', 'https'),
    `${host.origin}/`,
    'null',
    'file://',
    '',
  ]) {
    assert.equal(await outcomeOf(openSocket(host, entry, { origin })), 403, origin);
  }
  for (const site of ['cross-site', 'same-site'])
    assert.equal(await outcomeOf(openSocket(host, entry, { 'sec-fetch-site': site })), 403, site);
  for (const name of [`127.0.0.1:${port}`, `localhost:${port}`, 'evil.example'])
    assert.equal(await outcomeOf(openSocket(host, entry, { host: name })), 421, name);
});

test('there is one address for sockets', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  for (const path of ['/', '/socket/', '/socket?x=1', '/SOCKET', '/start']) {
    assert.equal(await outcomeOf(openSocket(host, entry, {}, path)), 404, path);
  }
});

test('a refusal carries the walls around the page', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const socket = openSocket(host, { cookie: '' });
  socket.on('error', () => undefined);
  const [, response] = await once(socket, 'unexpected-response');
  assert.match(response.headers['content-security-policy'], /default-src 'none'/);
  assert.equal(response.headers['cache-control'], 'no-store');
  response.destroy();
});

const malformed: Readonly<Record<string, Uint8Array>> = {
  'an empty message': new Uint8Array(0),
  'too few bytes for a length': new Uint8Array(3),
  'a length beyond the end': Uint8Array.of(255, 0, 0, 0, 91, 93),
  'a length of four gigabytes': Uint8Array.of(255, 255, 255, 255, 91, 93),
  'no JSON': framed('[[],'),
  'text that is no UTF-8': Buffer.concat([Uint8Array.of(2, 0, 0, 0), Uint8Array.of(0xff, 0xfe)]),
  'no envelope': framed('[[],null]'),
  'an envelope without a number': framed('[[],{"name":"app.state","input":{}}]'),
  'a number that is none': framed('[[],{"id":1.5,"name":"app.state","input":{}}]'),
  'a name that is no text': framed('[[],{"id":1,"name":["app.state"],"input":{}}]'),
  'a surplus key': framed('[[],{"id":1,"name":"app.state","input":{},"admin":true}]'),
  'bytes nobody asked for': framed('[[],{"id":1,"name":"app.state","input":{}}]', new Uint8Array(5)),
  'a byte field beyond the end': framed('[[9],{"id":1,"name":"x","input":{"$bytes":0}}]', new Uint8Array(5)),
  'a negative byte field': framed('[[-1,1],{"id":1,"name":"x","input":{"$bytes":0}}]'),
  'a byte field that is used twice': framed(
    '[[1],{"id":1,"name":"x","input":[{"$bytes":0},{"$bytes":0}]}]',
    new Uint8Array(1),
  ),
  'a byte field that nobody uses': framed('[[1],{"id":1,"name":"x","input":{}}]', new Uint8Array(1)),
  'a marker for no field': framed('[[],{"id":1,"name":"x","input":{"$bytes":0}}]'),
  'a marker by a prototype name': framed('[[],{"id":1,"name":"x","input":{"$bytes":"length"}}]'),
  'a marker with company': framed('[[1],{"id":1,"name":"x","input":{"$bytes":0,"x":1}}]', new Uint8Array(1)),
  'more text than any call needs': framed(
    `[[],{"id":1,"name":"x","input":"${'x'.repeat(limits.requestTextMaxBytes)}"}]`,
  ),
};

for (const [what, message] of Object.entries(malformed)) {
  test(`${what} ends the connection without reaching the gate, and no other connection`, async (t) => {
    const gate = createEchoDispatcher();
    const host = await startWebHost(t, gate);
    const entry = await enter(host);
    const other = await provenSocket(t, host, entry);
    const socket = await provenSocket(t, host, entry);
    socket.send(message);
    assert.equal(await closeCodeOf(socket), 1007);
    assert.deepEqual(gate.heard, []);
    assert.deepEqual(await answered(other, 'still there'), { id: 1, result: { ok: true, value: {} } });
  });
}

test('text as deep as it may be long is read without harm', async (t) => {
  const gate = createEchoDispatcher(() => ({ ok: true, value: null }));
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  const depth = 30_000;
  socket.send(framed(`[[],{"id":1,"name":"x","input":${'['.repeat(depth)}${']'.repeat(depth)}}]`));
  const [data] = (await once(socket, 'message')) as [Buffer];
  assert.deepEqual(decodeHostMessage(data), { id: 1, result: { ok: true, value: null } });
});

test('a text message ends the connection', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  socket.send('{"id":1,"name":"app.state","input":{}}');
  assert.equal(await closeCodeOf(socket), 1003);
  assert.deepEqual(gate.heard, []);
});

test('a message above the limit ends the connection before it is read', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  socket.on('error', () => undefined);
  socket.send(new Uint8Array(limits.messageMaxBytes + 1));
  assert.equal(await closeCodeOf(socket), 1009);
  assert.deepEqual(gate.heard, []);
});

test('the gate is asked one thing at a time, in order', async (t) => {
  let running = 0;
  let most = 0;
  const gate = createEchoDispatcher(async (name) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return { ok: true, value: name };
  });
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  const ids: number[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = decodeHostMessage(data);
      if ('id' in message && ids.push(message.id) === 100) resolve();
    });
  });
  for (let id = 0; id < 100; id++) socket.send(encodeRequest({ id, name: 'x', input: {} }));
  await done;
  assert.equal(most, 1);
  assert.deepEqual(
    ids,
    Array.from({ length: 100 }, (_, id) => id),
  );
});

test('a flood of messages while the gate is busy ends the connection', async (t) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const gate = createEchoDispatcher(async () => {
    await promise;
    return { ok: true, value: null };
  });
  t.after(() => resolve());
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  socket.on('error', () => undefined);
  socket.send(encodeRequest({ id: 1, name: 'slow', input: {} }));
  for (let i = 0; i < 60_000; i++) socket.send(new Uint8Array(0));
  assert.ok([1006, 1008].includes(await closeCodeOf(socket)));
  assert.equal(gate.heard.length, 1);
});

test('a screen that does not read its answers is not asked for on its behalf, and gets them all once it reads', async (t) => {
  const calls = 200;
  const gate = createEchoDispatcher(() => ({ ok: true, value: new Uint8Array(1_000_000) }));
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  socket.pause();
  for (let id = 0; id < calls; id++) socket.send(encodeRequest({ id, name: 'samples.picture', input: {} }));
  let before = -1;
  while (gate.heard.length > before) {
    before = gate.heard.length;
    await sleep(300);
  }
  assert.ok(before > 0 && before < calls, `${before} of ${calls} calls were made though nothing was read`);

  let answers = 0;
  const all = new Promise<void>((resolve) => {
    socket.on('message', () => {
      answers += 1;
      if (answers === calls) resolve();
    });
  });
  socket.resume();
  await all;
});

test('a screen that leaves events unread is let go', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  await answered(socket, 'it is subscribed by now');
  socket.pause();
  const provider = 'x'.repeat(1_000_000);
  for (let i = 0; i < 100; i++)
    gate.publish({
      name: 'engine.changed',
      payload: { state: 'ready', provider, reason: { why: 'onlyCpuTried' }, probes: [], models: [] },
    });
  socket.resume();
  assert.equal(await closeCodeOf(socket), 1006);
  while (gate.listenerCount() > 0) await sleep(10);
});

test('one browser has a few sockets and no more; a closed one makes room', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const sockets = await Promise.all(Array.from({ length: 8 }, () => provenSocket(t, host, entry)));
  assert.equal(await outcomeOf(openSocket(host, entry)), 503);
  const [first, second] = sockets;
  first?.close();
  if (first !== undefined) await closeCodeOf(first);
  assert.ok(second !== undefined);
  await answered(second, 'the close has been seen by now');
  assert.equal(await outcomeOf(openSocket(host, entry)), 'open');
});

test('a closed connection leaves no listener behind', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const entry = await enter(host);
  const other = await provenSocket(t, host, entry);
  const socket = await provenSocket(t, host, entry);
  await answered(socket, 'both are counted');
  assert.equal(gate.listenerCount(), 2);
  socket.close();
  await closeCodeOf(socket);
  await answered(other, 'the close has been seen by now');
  assert.equal(gate.listenerCount(), 1);
});

test('a host that ends says so on every connection, and waits for none that does not read', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const socket = await provenSocket(t, host, entry);
  const deaf = await provenSocket(t, host, entry);
  deaf.pause();
  const closed = closeCodeOf(socket);
  const begun = performance.now();
  await host.close();
  assert.equal(await closed, goodbyeCodes.ended);
  assert.ok(performance.now() - begun < 3000);
});
