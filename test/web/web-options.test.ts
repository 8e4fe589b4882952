import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { FamiliarError } from '#contract/result.ts';
import { parseWebOptions } from '#web/web-options.ts';

test('without arguments: the default folder, any port, a browser window', () => {
  assert.deepEqual(parseWebOptions([]), {
    dataFolder: null,
    embedderFolder: null,
    port: 0,
    opensBrowser: true,
    usesPlainAddress: false,
    reason: null,
  });
});

test('reads the folders as full paths, the port and the rest', () => {
  const options = parseWebOptions([
    ...['--data', 'home', '--embedder', 'net', '--port=4000'],
    ...['--no-open', '--plain-address', '--reason', 'no display'],
  ]);
  assert.deepEqual(options, {
    dataFolder: resolve('home'),
    embedderFolder: resolve('net'),
    port: 4000,
    opensBrowser: false,
    usesPlainAddress: true,
    reason: 'no display',
  });
});

test('refuses what it does not know, with a sentence', () => {
  for (const args of [
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port='],
    ['--host', '0.0.0.0'],
    ['folder'],
    ['--data'],
    ['--embedder'],
  ]) {
    assert.throws(
      () => parseWebOptions(args),
      (error) => error instanceof FamiliarError && error.code === 'invalid',
      args.join(' '),
    );
  }
});
