import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { FactsOf } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { listenOnLoopback } from '#web/listen-on-loopback.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { ask, pathOf, startWebHost } from '../fixtures/web-client.ts';

async function occupy(t: TestContext, host: string, port = 0): Promise<number> {
  const other = createServer();
  other.listen(port, host);
  await once(other, 'listening');
  t.after(() => other.close());
  return (other.address() as AddressInfo).port;
}

for (const host of ['127.0.0.1', '::1']) {
  test(`a port that is taken at ${host} is told with what to do`, async (t) => {
    const port = await occupy(t, host);
    await assert.rejects(startWebHost(t, createEchoDispatcher(), { port }), (error) => {
      return (
        error instanceof FamiliarError &&
        error.reason === 'portTaken' &&
        (error.facts as FactsOf<'portTaken'>).port === port
      );
    });
  });
}

test('nobody else can answer for Familiar at the other address of this computer, where browsers look first', async (t) => {
  const { origin } = await startWebHost(t, createEchoDispatcher());
  const port = Number(new URL(origin).port);
  await assert.rejects(occupy(t, '::1', port), { code: 'EADDRINUSE' });
  await assert.rejects(occupy(t, '127.0.0.1', port), { code: 'EADDRINUSE' });
  const socket = connect(port, '::1');
  t.after(() => socket.destroy());
  socket.write(`GET / HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.match(answer.toString(), /^HTTP\/1\.1 403 /);
});

test('a free port that is taken at the other address is passed over', async (t) => {
  const taken = await occupy(t, '::1');
  const first = createServer();
  const second = createServer();
  t.after(() => [first, second].map((server) => server.close()));
  const choices = [taken, 0];
  const listen = first.listen.bind(first);
  first.listen = ((options: object, done: () => void) =>
    listen({ ...options, port: choices.shift() }, done)) as typeof first.listen;
  const port = await listenOnLoopback(first, second, 0);
  assert.notEqual(port, taken);
  assert.equal((second.address() as AddressInfo).port, port);
});

test('two hosts side by side do not accept each other’s cookies or links', async (t) => {
  const one = await startWebHost(t, createEchoDispatcher());
  const two = await startWebHost(t, createEchoDispatcher());
  assert.notEqual(one.origin, two.origin);
  assert.equal((await ask(two, pathOf(one.url))).status, 403);
  assert.equal((await ask(one, pathOf(one.url))).status, 200);
});
