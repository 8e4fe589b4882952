import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { ask, startWebHost, takeCookie } from '../fixtures/web-client.ts';

function pathOf(url: string): string {
  return url.slice(new URL(url).origin.length);
}

test('the printed link lets a browser in by a cookie named after the port that no script and no other site can use', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  assert.match(pathOf(host.url), /^\/start\?t=[\w-]{43}$/);
  const answer = await ask(host, pathOf(host.url));
  assert.equal(answer.status, 303);
  assert.match(answer.headers.location ?? '', /^\/#key=[\w-]{43}$/);
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
  assert.match(again.body, /each works once/);
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
  assert.equal((await ask(host, path)).status, 303);
});

test('looking at the link without opening it does not use it up', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const path = pathOf(host.url);
  assert.equal((await ask(host, path, { method: 'HEAD' })).status, 405);
  assert.equal((await ask(host, path, { headers: { 'sec-fetch-site': 'cross-site' } })).status, 403);
  assert.equal((await ask(host, path)).status, 303);
});

test('a fresh link ends the one before', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const fresh = host.renewUrl();
  assert.equal((await ask(host, pathOf(host.url))).status, 403);
  assert.equal((await ask(host, pathOf(fresh))).status, 303);
});
