import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepFilesPrivate, writePrivateFile } from '#hosts/private-files.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const skip = process.platform === 'win32' && 'Windows has no file modes';
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('a private file is this user’s only, whatever other files get, and replaces what was there', { skip }, (t) => {
  const path = join(tempDir(t), 'file');
  const before = process.umask(0);
  t.after(() => process.umask(before));
  writeFileSync(path, 'old');
  writePrivateFile(path, 'new');
  assert.deepEqual([readFileSync(path, 'utf8'), modeOf(path)], ['new', '600']);
});

test('a link planted in the place of a draft is not written through', { skip }, (t) => {
  const folder = tempDir(t);
  const [path, elsewhere] = [join(folder, 'file'), join(folder, 'elsewhere')];
  symlinkSync(elsewhere, `${path}.new`);
  writePrivateFile(path, 'ours');
  assert.equal(existsSync(elsewhere), false);
  assert.equal(readFileSync(path, 'utf8'), 'ours');
});

test('what a library creates is private, too', { skip }, (t) => {
  const before = process.umask(0);
  t.after(() => process.umask(before));
  keepFilesPrivate();
  const path = join(tempDir(t), 'file');
  writeFileSync(path, '');
  assert.equal(modeOf(path), '600');
});
