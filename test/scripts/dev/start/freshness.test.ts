import assert from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isFresh } from '../../../../scripts/dev/start/freshness.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

test('a build is fresh until one of its sources is newer', (t) => {
  const root = tempDir(t);
  const write = (path: string, seconds: number): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
  };
  write('src/deep/a.ts', 100);
  write('config.ts', 100);
  const sources = ['src', 'config.ts', 'not-there'];
  assert.equal(isFresh(root, 'dist/page.html', sources), false);
  write('dist/page.html', 200);
  assert.equal(isFresh(root, 'dist/page.html', sources), true);
  write('src/deep/b.ts', 300);
  assert.equal(isFresh(root, 'dist/page.html', sources), false);
});
