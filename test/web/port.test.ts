import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FactsOf } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { createWebHost } from '#web/web-host.ts';
import { catalogues } from '#words/catalogue.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { startWebHost } from '../fixtures/web-client.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('a port that is taken is told with what to do', async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  t.after(() => other.close());
  const assetsDir = tempDir(t);
  writeFileSync(join(assetsDir, 'index.html'), '');
  const words = catalogues.en.web.pages;
  const { port } = other.address() as AddressInfo;
  await assert.rejects(createWebHost({ dispatcher: createEchoDispatcher(), assetsDir, port, log, words }), (error) => {
    return (
      error instanceof FamiliarError &&
      error.reason === 'portTaken' &&
      (error.facts as FactsOf<'portTaken'>).port === port
    );
  });
});

test('two hosts side by side do not accept each other’s cookies or links', async (t) => {
  const one = await startWebHost(t, createEchoDispatcher());
  const two = await startWebHost(t, createEchoDispatcher());
  assert.notEqual(one.origin, two.origin);
  assert.equal((await fetch(two.origin + one.url.slice(one.origin.length), { redirect: 'manual' })).status, 403);
  assert.equal((await fetch(one.url, { redirect: 'manual' })).status, 303);
});
