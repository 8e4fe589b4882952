import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { goodbyeCodes } from '#contract/page-proof.ts';
import { encodeRequest } from '#contract/wire.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { ask, enter, openSocket, pathOf, provenSocket, startWebHost, takeCookie } from '../fixtures/web-client.ts';

/** Clocks in the test's hands. */
function testClock() {
  const at = { wall: 1_000_000, monotonic: 5000 };
  return { at, now: () => at.wall, monotonic: () => at.monotonic };
}

const minutes = 60_000;

test('the printed link lets a browser in by a cookie named after the port that no script and no other site can use', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  assert.match(pathOf(host.url), /^\/start\?t=[\w-]{43}$/);
  const answer = await ask(host, pathOf(host.url));
  assert.equal(answer.status, 200);
  assert.match(answer.body, /<meta http-equiv="refresh" content="0; url=\/#key=[\w-]{43}">/);
  assert.doesNotMatch(answer.body, /<script|style=|<link/);
  assert.equal(answer.headers['clear-site-data'], '"storage"');
  const [cookie] = answer.headers['set-cookie'] ?? [];
  assert.match(
    cookie ?? '',
    new RegExp(`^familiar-${new URL(host.origin).port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
  );
  const page = await ask(host, '/', { headers: { cookie: cookie?.split(';')[0] } });
  assert.equal(page.status, 200);
  assert.match(page.body, /<title>Familiar/);
});

test('a link works once', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  await takeCookie(host);
  const again = await ask(host, pathOf(host.url));
  assert.equal(again.status, 403);
  assert.equal(again.headers['set-cookie'], undefined);
  assert.match(again.body, /Each link works once/);
});

test('a wrong, missing or repeated token lets nobody in and leaves the link working', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const path = pathOf(host.url);
  for (const wrong of [
    '/start',
    '/start?',
    '/start?t=',
    `${path}x`,
    path.slice(0, -1),
    path.replace('t=', 'T='),
    '/start?t=x&t=y',
    '/start/?t=1',
  ]) {
    assert.equal((await ask(host, wrong)).status, 403, wrong);
  }
  assert.equal((await ask(host, path)).status, 200);
});

test('looking at the link without opening it does not use it up', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const path = pathOf(host.url);
  assert.equal((await ask(host, path, { method: 'HEAD' })).status, 405);
  const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-dest': 'document' },
    { ...navigation, 'sec-fetch-mode': 'cors' },
    { ...navigation, 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { ...navigation, origin: 'http://evil.example' },
  ])
    assert.equal((await ask(host, path, { headers })).status, 403, JSON.stringify(headers));
  assert.equal((await ask(host, path)).status, 200);
});

test('a file of this computer may lead to it, as another site to the browser', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  assert.equal((await ask(host, pathOf(host.url), { headers })).status, 200);
});

for (const which of ['wall', 'monotonic'] as const) {
  test(`a link ends after two minutes by the ${which} clock`, async (t) => {
    const clock = testClock();
    const host = await startWebHost(t, createEchoDispatcher(), { clock });
    clock.at[which] += 2 * minutes;
    assert.equal((await ask(host, pathOf(host.url))).status, 403);
    clock.at[which] -= 2 * minutes;
    assert.equal((await ask(host, pathOf(host.url))).status, 403, 'once too old it stays so');
    const fresh = host.renewUrl();
    clock.at[which] += 2 * minutes - 1;
    assert.equal((await ask(host, pathOf(fresh))).status, 200);
  });
}

test('whoever comes by a fresh link shuts the one before out: other secrets, sockets closed, said once', async (t) => {
  const said: boolean[] = [];
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate, { onAdmitted: (isAnother) => said.push(isAnother) });
  const first = await enter(host);
  const open = await provenSocket(t, host, first);
  const unproven = openSocket(host, first);
  await once(unproven, 'open');
  const closed = [open, unproven].map(async (socket) => (await once(socket, 'close'))[0]);

  const second = await enter(host, host.renewUrl());
  open.send(encodeRequest({ id: 1, name: 'still.there', input: {} }));
  assert.deepEqual(await Promise.all(closed), [goodbyeCodes.shutOut, goodbyeCodes.shutOut]);
  assert.deepEqual(gate.heard, []);
  assert.deepEqual(said, [false, true]);
  assert.notEqual(second.cookie, first.cookie);
  assert.notEqual(second.key, first.key);
  assert.equal((await ask(host, '/', { headers: { cookie: first.cookie } })).status, 403);
  const late = openSocket(host, first);
  late.on('error', () => undefined);
  const [, refusal] = await once(late, 'unexpected-response');
  assert.equal(refusal.statusCode, 403);
  refusal.destroy();
  await provenSocket(t, host, second);
});

test('a screen that was shut out and does not read is cut off', async (t) => {
  const gate = createEchoDispatcher();
  const host = await startWebHost(t, gate);
  const socket = await provenSocket(t, host, await enter(host));
  socket.pause();
  assert.equal(gate.listenerCount(), 1);
  await enter(host, host.renewUrl());
  await sleep(1500);
  assert.equal(gate.listenerCount(), 0);
});

test('a fresh link ends the one before', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const fresh = host.renewUrl();
  assert.equal((await ask(host, pathOf(host.url))).status, 403);
  assert.equal((await ask(host, pathOf(fresh))).status, 200);
});
