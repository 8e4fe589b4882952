import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readPhoto } from '#cli/photos/read-photo.ts';
import { UnreadablePath } from '#cli/photos/unreadable-path.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const whyNot = async (path: string): Promise<string> => {
  const error = await readPhoto(path).catch((reason: unknown) => reason);
  if (error instanceof UnreadablePath) return error.why;
  assert.ok(error instanceof FamiliarError, String(error));
  return error.reason;
};

test('reads a photo whole', async (t) => {
  const path = join(tempDir(t), 'a.jpg');
  const bytes = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), Buffer.alloc(200_000, 7)]);
  writeFileSync(path, bytes);
  assert.ok(bytes.equals(await readPhoto(path)));
});

test('says what a file is that is no photo, and why a path cannot be read', async (t) => {
  const folder = tempDir(t);
  const path = join(folder, 'a');
  for (const [text, reason] of [
    ['', 'pictureOfOtherKind'],
    ['Dear Ana', 'pictureOfOtherKind'],
  ] as const) {
    writeFileSync(path, text);
    assert.equal(await whyNot(path), reason);
  }
  assert.equal(await whyNot(folder), 'folder');
  assert.equal(await whyNot(join(folder, 'gone')), 'missing');
  assert.equal(await whyNot(join(path, 'inside')), 'missing');
});

test('waits for nobody to write into a pipe', { skip: process.platform === 'win32', timeout: 5000 }, async (t) => {
  const pipe = join(tempDir(t), 'pipe');
  execFileSync('mkfifo', [pipe]);
  assert.equal(await whyNot(pipe), 'noFile');
  assert.equal(await whyNot('/dev/zero'), 'noFile');
});

test('names a file that may not be read', {
  skip: process.platform === 'win32' || process.getuid?.() === 0,
}, async (t) => {
  const path = join(tempDir(t), 'a.jpg');
  writeFileSync(path, '\xff\xd8\xff', 'latin1');
  chmodSync(path, 0);
  assert.equal(await whyNot(path), 'denied');
});

test('refuses a file above the limit without reading it', async (t) => {
  const path = join(tempDir(t), 'huge.tif');
  writeFileSync(path, Buffer.from('II*\0\x08\0\0\0', 'latin1'));
  truncateSync(path, 900 * 1024 * 1024);
  assert.equal(await whyNot(path), 'pictureFileTooLarge');
  const program = `
    import { readPhoto } from '#cli/photos/read-photo.ts';
    const before = process.resourceUsage().maxRSS;
    const reason = await readPhoto(${JSON.stringify(path)}).catch((error) => error.reason);
    console.log(JSON.stringify([reason, process.resourceUsage().maxRSS - before]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  const [reason, grownKb] = JSON.parse(stdout);
  assert.equal(reason, 'pictureFileTooLarge');
  assert.ok(grownKb < 32 * 1024, `${grownKb} kB`);
});

test('reads a file of exactly the limit', async (t) => {
  const path = join(tempDir(t), 'large.jpg');
  writeFileSync(path, Buffer.from('\xff\xd8\xff', 'latin1'));
  truncateSync(path, limits.photoMaxBytes);
  assert.equal((await readPhoto(path)).length, limits.photoMaxBytes);
  truncateSync(path, limits.photoMaxBytes + 1);
  assert.equal(await whyNot(path), 'pictureFileTooLarge');
});
