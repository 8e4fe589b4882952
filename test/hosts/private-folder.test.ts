import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { preparePrivateFolder } from '#hosts/private-folder.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const skip = process.platform === 'win32' && 'Windows has no file modes';
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

function createLog(): { readonly lines: string[]; readonly warn: (line: string) => void } {
  const lines: string[] = [];
  return { lines, warn: (line) => void lines.push(line) };
}

test('a folder that is missing is made for this user only, and nothing is said', { skip }, (t) => {
  const log = createLog();
  const path = join(tempDir(t), 'a', 'b');
  preparePrivateFolder(path, log);
  assert.deepEqual([modeOf(path), log.lines], ['700', []]);
});

test('a folder that others may look into is tightened, which is said once', { skip }, (t) => {
  const log = createLog();
  const path = tempDir(t);
  chmodSync(path, 0o755);
  preparePrivateFolder(path, log);
  preparePrivateFolder(path, log);
  assert.equal(modeOf(path), '700');
  assert.equal(log.lines.length, 1);
  assert.match(log.lines[0] ?? '', /Others on this computer could look into/);
});

for (const mode of [0o770, 0o777, 0o702]) {
  test(`a folder that others may write to (${mode.toString(8)}) is refused and left as it is`, { skip }, (t) => {
    const path = tempDir(t);
    chmodSync(path, mode);
    assert.throws(() => preparePrivateFolder(path, createLog()), { reason: 'dataFolderOpen' });
    assert.equal(modeOf(path), mode.toString(8));
  });
}

test("somebody else's folder is refused", {
  skip: process.getuid?.() !== 0 && 'only root can give a folder to somebody else',
}, (t) => {
  const path = join(tempDir(t), 'theirs');
  mkdirSync(path);
  chownSync(path, 65534, 65534);
  assert.throws(() => preparePrivateFolder(path, createLog()), { reason: 'dataFolderOthers' });
});
