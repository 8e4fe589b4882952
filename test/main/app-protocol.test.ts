import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { CustomScheme, Protocol } from 'electron';
import { readPageFiles } from '#hosts/page-files.ts';
import { registerAppScheme, serveApp } from '#main/app-protocol.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

type Answer = (request: Request) => Response | Promise<Response>;

async function servedApp(test: TestContext): Promise<Answer> {
  const folder = tempDir(test);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export {};');
  const handlers = new Map<string, Answer>();
  const protocol: Pick<Protocol, 'handle'> = {
    handle(scheme, handler) {
      handlers.set(scheme, handler as Answer);
    },
  };
  serveApp(protocol, await readPageFiles(folder));
  const answer = handlers.get('app');
  assert.ok(answer !== undefined && handlers.size === 1);
  return answer;
}

/** As Electron builds it: a request's address is parsed, so dots are resolved already. */
function ask(answer: Answer, url: string, method = 'GET'): Response | Promise<Response> {
  return answer({ url: new URL(url).href, method } as Request);
}

test('the scheme is standard and secure, and has no further privilege', () => {
  const registered: CustomScheme[] = [];
  registerAppScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) });
  assert.deepEqual(registered, [
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});

test('the page and its files are answered with their kinds and the walls around the page', async (t) => {
  const answer = await servedApp(t);
  const page = await ask(answer, 'app://familiar/');
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self';/);
  assert.match(policy, /connect-src 'self';/);
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  const script = await ask(answer, 'app://familiar/assets/app.js?v=1');
  assert.equal(await script.text(), 'export {};');
});

test('other hosts, other paths and other methods are not answered', async (t) => {
  const answer = await servedApp(t);
  for (const url of [
    'app://evil/',
    'app://familiar.evil/',
    'app://familiar:1/',
    'app://user@familiar/',
    'app:///etc/passwd',
    'app://familiar/../package.json',
    'app://familiar/%2e%2e/package.json',
    'app://familiar/assets',
    'app://familiar/assets/app.js/',
    'app://familiar/constructor',
  ]) {
    const { status, body } = await ask(answer, url);
    assert.deepEqual([status, body], [404, null], url);
  }
  assert.equal((await ask(answer, 'app://familiar/', 'POST')).status, 405);
});
