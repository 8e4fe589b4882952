import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fillOnce } from '../../../../scripts/check/electron/test-cache.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const write =
  (text: string) =>
  async (folder: string): Promise<void> =>
    writeFileSync(join(folder, 'runtime'), text);

const read = (folder: string): string => readFileSync(join(folder, 'runtime'), 'utf8');

test('fills a folder once, and uses it again', async (t) => {
  const folder = join(tempDir(t), 'cache', 'electron');
  assert.equal(read(await fillOnce(folder, write('first'))), 'first');
  assert.equal(read(await fillOnce(folder, write('second'))), 'first');
});

test('leaves nothing behind when it could not be filled, and tries again', async (t) => {
  const cache = tempDir(t);
  const folder = join(cache, 'electron');
  const broken = async (draft: string): Promise<void> => {
    await write('half')(draft);
    throw new Error('the line is cut');
  };
  await assert.rejects(fillOnce(folder, broken), /the line is cut/);
  assert.deepEqual(readdirSync(cache), []);
  assert.equal(read(await fillOnce(folder, write('whole'))), 'whole');
});

test('two that fill it at once get the same whole folder, and no draft stays', async (t) => {
  const cache = tempDir(t);
  const folder = join(cache, 'electron');
  const [one, other] = await Promise.all([fillOnce(folder, write('one')), fillOnce(folder, write('other'))]);
  assert.equal(read(one), read(other));
  assert.deepEqual(readdirSync(cache), ['electron']);
});
