import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPageFiles } from '#hosts/page-files.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

test('lists what a page needs by its address and leaves out the rest', async (t) => {
  const folder = tempDir(t);
  const secret = join(tempDir(t), 'secret.json');
  writeFileSync(secret, '{}');
  mkdirSync(join(folder, 'assets', 'deep'), { recursive: true });
  for (const name of [
    'index.html',
    'icon.svg',
    'assets/a.js',
    'assets/a.js.map',
    'assets/deep/b.css',
    '.env',
    'notes.txt',
  ])
    writeFileSync(join(folder, name), name);
  if (process.platform !== 'win32') symlinkSync(secret, join(folder, 'link.json'));
  const files = await readPageFiles(folder);
  assert.deepEqual([...files.keys()].sort(), ['/', '/assets/a.js', '/assets/deep/b.css', '/icon.svg', '/index.html']);
  assert.equal(files.get('/')?.body.toString(), 'index.html');
  assert.equal(files.get('/assets/deep/b.css')?.contentType, 'text/css; charset=utf-8');
});

test('says that the page was not built', async (t) => {
  await assert.rejects(readPageFiles(tempDir(t)), /was not built/);
});
