import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { en } from '#words/en/catalogue.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { type Answer, ask, pathOf, startWebHost, takeCookie } from '../fixtures/web-client.ts';

function assertGuarded({ headers }: Answer, host: string): void {
  const policy = String(headers['content-security-policy']);
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.split('; ').includes(directive), directive);
  }
  assert.ok(policy.includes(`connect-src 'self' ws://${host};`));
  assert.ok(!policy.includes('unsafe'));
  assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
  assert.equal(headers['cross-origin-embedder-policy'], 'require-corp');
  assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(String(headers['permissions-policy']), /^camera=\(self\), .*microphone=\(\)/);
  assert.equal(headers['access-control-allow-origin'], undefined);
}

test('whoever holds the cookie gets the page and its files, with the right kinds', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const headers = { cookie: await takeCookie(host), origin: host.origin, 'sec-fetch-site': 'same-origin' };
  assert.equal((await ask(host, '/', { headers })).headers['content-type'], 'text/html; charset=utf-8');
  assert.equal((await ask(host, '/?from=bookmark', { headers })).status, 200);
  const script = await ask(host, '/assets/app.js', { headers });
  assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(script.body, 'export {};');
  assert.equal((await ask(host, '/assets/app.js', { method: 'HEAD', headers })).body, '');
});

test('a plain page is in the language that the browser asks for first', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher(), {
    wordsIn: async (preferred) => ({ ...en.web.pages, language: preferred[0] ?? 'en', notLetIn: preferred.join(' ') }),
  });
  const answer = await ask(host, '/', { headers: { 'accept-language': 'fr-FR,de;q=0.9' } });
  assert.equal(answer.status, 403);
  assert.match(answer.body, /<html lang="fr-FR">.*<p>fr-FR de<\/p>/s);
});

test('a plain page has a look of its own, and may have no other style', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const { headers, body } = await ask(host, '/start?t=used');
  const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
  assert.match(style, /font:/);
  const source = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const directives = String(headers['content-security-policy']).split('; ');
  assert.deepEqual(
    directives.filter((directive) => directive.startsWith('style-src')),
    [`style-src ${source}`],
  );
  const page = await ask(host, '/', { headers: { cookie: await takeCookie(host), origin: host.origin } });
  assert.match(String(page.headers['content-security-policy']), /; style-src 'self';/);
});

test('without the cookie there is one plain page without script that says what to do', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const cookie = await takeCookie(host);
  const { port } = new URL(host.origin);
  const value = cookie.split('=')[1];
  const wrong = [
    undefined,
    '',
    'x',
    cookie.slice(0, -1),
    `familiar-1=${value}`,
    `familiar-${port}=`,
    `x${cookie}`,
    `familiar-${port}`,
  ];
  for (const candidate of wrong) {
    for (const path of ['/', '/index.html', '/assets/app.js', '/nothing']) {
      const answer = await ask(host, path, candidate === undefined ? {} : { headers: { cookie: candidate } });
      assert.equal(answer.status, 403, `${candidate} ${path}`);
      assert.match(answer.body, /Press Enter in the\s+terminal where Familiar runs/);
      assert.doesNotMatch(answer.body, /<script|style=|<link/);
    }
  }
});

test('the cookie is found among others', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  assert.equal((await ask(host, '/', { headers: { cookie: `a=b;${await takeCookie(host)}; c="d=e"` } })).status, 200);
});

test('another host name is misdirected, even with the cookie', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const cookie = await takeCookie(host);
  const { port, hostname, host: own } = new URL(host.origin);
  const names = [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    `[::1]:${port}`,
    `${hostname}`,
    `${hostname}:1`,
    `${hostname}:0${port}`,
    `x.${hostname}:${port}`,
    `${hostname.slice(1)}:${port}`,
    `evil.localhost:${port}`,
    `evil.example:${port}`,
    `${hostname}.evil.example:${port}`,
    `user@${hostname}:${port}`,
    '',
  ];
  for (const name of names) {
    const answer = await ask(host, '/', { headers: ['Host', name, 'Cookie', cookie] });
    assert.equal(answer.status, 421, name);
    assertGuarded(answer, own);
  }
  for (const twice of [
    [own, 'evil.example'],
    ['evil.example', own],
  ]) {
    assert.equal(
      (await ask(host, '/', { headers: ['Cookie', cookie, ...twice.flatMap((name) => ['Host', name])] })).status,
      421,
    );
  }
  assert.equal((await ask(host, '/', { headers: ['Cookie', cookie] })).status, 421);
});

test('another origin or site is refused, even with the cookie', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const cookie = await takeCookie(host);
  const { port } = new URL(host.origin);
  for (const origin of [
    'http://evil.example',
    'http://127.0.0.1:1',
    `http://127.0.0.1:${port}`,
    host.origin.replace('http', 'https'),
    `http://localhost:${port}`,
    `${host.origin}.evil.example`,
    'null',
    '',
  ]) {
    assert.equal((await ask(host, '/', { headers: { cookie, origin } })).status, 403, origin);
  }
  for (const site of ['cross-site', 'same-site', 'anything', '']) {
    assert.equal((await ask(host, '/', { headers: { cookie, 'sec-fetch-site': site } })).status, 403, site);
  }
});

test('only the listed files exist: no address leads to the disk', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const headers = { cookie: await takeCookie(host) };
  const paths = [
    '/../package.json',
    '/assets/../../../etc/passwd',
    '/assets/../index.html',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/index.html%00.js',
    '/index.html/',
    '/INDEX.HTML',
    '/assets/app.js.map',
    '/__proto__',
    '/constructor',
    'http://evil.example/',
    '/socket',
  ];
  for (const path of paths) assert.equal((await ask(host, path, { headers })).status, 404, path);
});

test('nothing can be sent', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const headers = { cookie: await takeCookie(host) };
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
    const answer = await ask(host, '/', { method, headers });
    assert.equal(answer.status, 405, method);
    assert.equal(answer.headers.allow, 'GET, HEAD');
  }
});

test('every answer carries the walls around the page', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher());
  const opening = await ask(host, pathOf(host.url));
  const headers = { cookie: opening.headers['set-cookie']?.[0]?.split(';')[0] };
  const answers = [
    opening,
    await ask(host, '/', { headers }),
    await ask(host, '/assets/app.js', { headers }),
    await ask(host, '/'),
    await ask(host, '/nothing', { headers }),
    await ask(host, '/', { method: 'POST', headers }),
    await ask(host, pathOf(host.url)),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 403, 404, 405, 403],
  );
  for (const answer of answers) assertGuarded(answer, new URL(host.origin).host);
});

test('each start has a name of its own that nobody can guess', async (t) => {
  const hosts = [await startWebHost(t, createEchoDispatcher()), await startWebHost(t, createEchoDispatcher())];
  for (const { origin } of hosts) assert.match(origin, /^http:\/\/[0-9a-f]{32}\.localhost:\d+$/);
  assert.notEqual(new URL(hosts[0]?.origin ?? '').hostname, new URL(hosts[1]?.origin ?? '').hostname);
});

test('at the plain address it answers by that one alone, among the cookies of every other program', async (t) => {
  const host = await startWebHost(t, createEchoDispatcher(), { usesPlainAddress: true });
  const { port } = new URL(host.origin);
  assert.equal(host.origin, `http://127.0.0.1:${port}`);
  const cookie = await takeCookie(host);
  const others = Array.from({ length: 9 }, (_, index) => `other-${index}=${'x'.repeat(3000)}`).join('; ');
  const answer = await ask(host, '/', { headers: { cookie: `${others}; ${cookie}` } });
  assert.equal(answer.status, 200);
  assertGuarded(answer, `127.0.0.1:${port}`);
  for (const name of [`localhost:${port}`, `0123456789abcdef0123456789abcdef.localhost:${port}`])
    assert.equal((await ask(host, '/', { headers: { host: name, cookie } })).status, 421, name);
});
