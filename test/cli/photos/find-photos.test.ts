import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findPhotos } from '#cli/photos/find-photos.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

/** A folder with these files in it, each with one byte. */
const folderWith = (t: TestContext, ...names: readonly string[]): string => {
  const folder = tempDir(t);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
  return folder;
};

const found = async (folder: string, ...paths: readonly string[]) => {
  const { photos, unreadable, hidden } = await findPhotos(paths.map((path) => join(folder, path)));
  const named = (path: string) => relative(folder, path).replaceAll('\\', '/');
  return { photos: photos.map(named), unreadable: unreadable.map(({ path, why }) => [named(path), why]), hidden };
};

const onPosix = { skip: process.platform === 'win32' };

test('walks folders in the order of names, and takes what is named in the order in which it is named', async (t) => {
  const folder = folderWith(t, 'album/b.jpg', 'album/a/10.jpg', 'album/a/9.jpg', 'album/C.jpg', 'z.jpg', 'y.jpg');
  assert.deepEqual(await found(folder, 'z.jpg', 'album', 'y.jpg'), {
    photos: ['z.jpg', 'album/a/9.jpg', 'album/a/10.jpg', 'album/b.jpg', 'album/C.jpg', 'y.jpg'],
    unreadable: [],
    hidden: 0,
  });
});

test('leaves out of folders what is hidden, and counts it; takes it where it is named', async (t) => {
  const folder = folderWith(
    t,
    'album/a.jpg',
    'album/.DS_Store',
    'album/._a.jpg',
    'album/.thumbs/a.jpg',
    'album/Thumbs.db',
  );
  assert.deepEqual(await found(folder, 'album', 'album/._a.jpg'), {
    photos: ['album/a.jpg', 'album/._a.jpg'],
    unreadable: [],
    hidden: 4,
  });
});

test('goes on behind what is not there', async (t) => {
  const folder = folderWith(t, 'a.jpg', 'b.jpg');
  const { photos, unreadable } = await found(folder, 'a.jpg', 'gone.jpg', 'a.jpg/inside', 'b.jpg');
  assert.deepEqual(photos, ['a.jpg', 'b.jpg']);
  assert.deepEqual(unreadable, [
    ['gone.jpg', 'missing'],
    ['a.jpg/inside', 'missing'],
  ]);
});

test('walks each folder once, though links lead back to it', onPosix, async (t) => {
  const folder = folderWith(t, 'album/a.jpg', 'elsewhere/b.jpg');
  symlinkSync('..', join(folder, 'album', 'up'));
  symlinkSync('../elsewhere', join(folder, 'album', 'linked'));
  symlinkSync('a.jpg', join(folder, 'album', 'same.jpg'));
  symlinkSync('nowhere', join(folder, 'album', 'broken.jpg'));
  symlinkSync('loop', join(folder, 'album', 'loop'));
  const { photos, unreadable } = await found(folder, 'album', 'album');
  assert.deepEqual(photos, ['album/a.jpg', 'album/linked/b.jpg', 'album/same.jpg']);
  assert.deepEqual(unreadable, [
    ['album/broken.jpg', 'missing'],
    ['album/loop', 'failed'],
  ]);
});

test('opens no pipe and no device', onPosix, async (t) => {
  const folder = folderWith(t, 'album/a.jpg');
  execFileSync('mkfifo', [join(folder, 'album', 'pipe.jpg')]);
  symlinkSync('/dev/zero', join(folder, 'album', 'zero.jpg'));
  const { photos, unreadable } = await found(folder, 'album');
  assert.deepEqual(photos, ['album/a.jpg']);
  assert.deepEqual(unreadable, [
    ['album/pipe.jpg', 'noFile'],
    ['album/zero.jpg', 'noFile'],
  ]);
});

test('names a folder that may not be opened', {
  skip: process.platform === 'win32' || process.getuid?.() === 0,
}, async (t) => {
  const folder = folderWith(t, 'shut/a.jpg', 'b.jpg');
  chmodSync(join(folder, 'shut'), 0);
  t.after(() => chmodSync(join(folder, 'shut'), 0o700));
  assert.deepEqual(await found(folder, '.'), { photos: ['b.jpg'], unreadable: [['shut', 'denied']], hidden: 0 });
});

test('says of a name that is not written in UTF-8 that it has to be another', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const folder = folderWith(t, 'b.jpg');
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'Gr')), Buffer.of(0xf6), Buffer.from('.jpg')]), 'x');
  const { photos, unreadable } = await found(folder, '.');
  assert.deepEqual([photos, unreadable], [['b.jpg'], [['Gr\ufffd.jpg', 'foreignName']]]);
});
