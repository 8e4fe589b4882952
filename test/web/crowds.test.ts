import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { WebHost } from '#web/web-host.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { ask, connectPage, enter, startWebHost } from '../fixtures/web-client.ts';

function knock(test: TestContext, host: WebHost): Socket {
  const socket = connect(Number(new URL(host.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.resume();
  test.after(() => socket.destroy());
  return socket;
}

/** Resolves once the connection is over, whether it ended politely or was cut. */
function gone(socket: Socket): Promise<void> {
  return new Promise((over) => {
    if (socket.closed) over();
    else socket.once('close', () => over());
  });
}

test('a client that says nothing, or never ends its request, is sent away', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const silent = knock(t, host);
  const unfinished = knock(t, host);
  unfinished.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  const dripping = knock(t, host);
  dripping.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const drip = setInterval(() => dripping.writable && dripping.write('X-A: b\r\n'), 50);
  t.after(() => clearInterval(drip));
  await Promise.all([gone(silent), gone(unfinished), gone(dripping)]);
});

test('a body is not waited for', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const socket = knock(t, host);
  socket.write(`POST / HTTP/1.1\r\nHost: ${new URL(host.origin).host}\r\nContent-Length: 1000000000\r\n\r\nx`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.match(answer.toString(), /^HTTP\/1\.1 405 /);
  await gone(socket);
});

test('what is no HTTP, and a head beyond the limit, is sent away', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  for (const words of [
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
    `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
  ]) {
    const socket = knock(t, host);
    socket.write(words);
    await gone(socket);
  }
  assert.equal((await ask(host, '/')).status, 403);
});

test('a thousand connections do not take the page from its person', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const entry = await enter(host);
  const page = connectPage(host, entry);
  t.after(() => page.close());
  await page.call('x', {});

  const crowd: Socket[] = [];
  let admitted = 0;
  for (let wave = 0; wave < 10; wave++) {
    const newcomers = Array.from({ length: 100 }, () => knock(t, host));
    for (const socket of newcomers) socket.once('data', () => admitted++);
    crowd.push(...newcomers);
    await Promise.all(newcomers.map((socket) => Promise.race([once(socket, 'connect'), gone(socket)])));
    assert.deepEqual(await page.call('still', { wave }), { ok: true, value: { wave } });
  }
  await Promise.all(crowd.map(gone));
  assert.ok(
    admitted > 0 && admitted < 300,
    `${admitted} of a thousand were let in far enough to be told that they are too slow`,
  );
  assert.equal((await ask(host, '/', { headers: { cookie: entry.cookie } })).status, 200);
});
