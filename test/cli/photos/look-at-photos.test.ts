import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leftOut, lookAtPhotos, requirePhotos } from '#cli/photos/look-at-photos.ts';
import { en } from '#words/en/catalogue.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

test('goes on behind a photo that vanishes after it was found, and says so at the end', async (t) => {
  const folder = tempDir(t);
  const [first, second, third] = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [first, second, third]) writeFileSync(path, '\xff\xd8\xff', 'latin1');
  const found = await requirePhotos([folder, join(folder, 'gone.jpg')], en);
  const { answers, ...rest } = await lookAtPhotos(found, en, async (photo, bytes) => {
    if (photo === first) rmSync(second);
    return (await bytes()).length;
  });
  assert.deepEqual(answers, [3, 3]);
  const { exitCode, json, lines } = leftOut(rest, en);
  assert.equal(exitCode, 3);
  assert.deepEqual(json, {
    unreadable: [
      { path: join(folder, 'gone.jpg'), why: 'missing' },
      { path: second, why: 'missing' },
    ],
    hidden: 0,
  });
  assert.deepEqual(lines, [
    'Familiar could not read 2 paths:',
    `${join(folder, 'gone.jpg')}: it is not there.`,
    `${second}: it is not there.`,
  ]);
});

test('does not go on behind a fault that no photo is to blame for', async (t) => {
  const path = join(tempDir(t), 'a.jpg');
  writeFileSync(path, 'x');
  const found = await requirePhotos([path], en);
  const look = () => Promise.reject(new TypeError('a fault'));
  await assert.rejects(lookAtPhotos(found, en, look), /a fault/);
});
