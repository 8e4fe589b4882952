import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Photos, writePhotos } from './photos.ts';
import { type CommandOutcome, runFamiliar } from './run-familiar.ts';

const passphrase = 'seven pears in a bowl';

/** A folder as people have it: photos, folders in it, films, notes of the system, something cut off. */
describe('familiar enrol and identify, with folders', () => {
  const home = mkdtempSync(join(tmpdir(), 'familiar-cli-'));
  const album = join(home, 'album');
  let photos: Photos;

  const familiar = (...args: string[]): Promise<CommandOutcome> =>
    runFamiliar(home, [...args, '--data', join(home, 'data')], `${passphrase}\n`);

  before(async () => {
    photos = await writePhotos(home);
    mkdirSync(join(album, 'sub'), { recursive: true });
    copyFileSync(photos.man[1], join(album, 'b.png'));
    copyFileSync(photos.man[1], join(album, 'copy of b.png'));
    copyFileSync(photos.man[2], join(album, 'sub', '10.png'));
    copyFileSync(photos.neighbour, join(album, 'sub', '9.png'));
    copyFileSync(photos.broken, join(album, 'broken.jpg'));
    writeFileSync(join(album, 'film.mov'), '\0\0\0\x14ftypqt  \0\0\0\0', 'latin1');
    writeFileSync(join(album, '.DS_Store'), '\0\0\0\x01Bud1', 'latin1');
    writeFileSync(join(album, '._b.png'), '\0\x05\x16\x07', 'latin1');
    writeFileSync(join(album, 'huge.tif'), 'II*\0\x08\0\0\0', 'latin1');
    truncateSync(join(album, 'huge.tif'), 900 * 1024 * 1024);
    assert.equal((await familiar('init', '--household', 'Lindens', '--owner', 'Ana')).exitCode, 0);
  });
  after(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

  test('adds the photos of a folder, each once, says what is wrong with the rest, and goes on', async () => {
    const { exitCode, stdout } = await familiar('enrol', 'Ana', join(home, 'gone.jpg'), album, '--json');
    assert.equal(exitCode, 3);
    const { photos: answers, unreadable, hidden } = JSON.parse(stdout);
    assert.deepEqual(
      answers.map((one: { photo: string; code?: string; outcome: string; duplicate?: boolean }) => [
        one.photo.slice(album.length + 1).replaceAll('\\', '/'),
        one.code ?? (one.duplicate ? 'known' : one.outcome),
      ]),
      [
        ['b.png', 'added'],
        ['broken.jpg', 'badImage'],
        ['copy of b.png', 'known'],
        ['film.mov', 'badImage'],
        ['huge.tif', 'badImage'],
        ['sub/9.png', 'conflict'],
        ['sub/10.png', 'added'],
      ],
    );
    assert.deepEqual(unreadable, [{ path: join(home, 'gone.jpg'), why: 'missing' }]);
    assert.equal(hidden, 2);
  });

  test('says in lines what became of each, the paths that could not be read at the end', async () => {
    const { exitCode, stdout, stderr } = await familiar('identify', join(home, 'gone\n.jpg'), album);
    assert.equal(exitCode, 3);
    const lines = stdout.replaceAll(home, '').replaceAll('\\album\\', '/album/').trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^\/album\/b\.png: Ana \(distance/);
    assert.match(lines[1] ?? '', /broken\.jpg: This picture is damaged/);
    assert.match(lines[3] ?? '', /film\.mov: This is a video/);
    assert.match(lines[4] ?? '', /huge\.tif: This file is larger than \d+ MB/);
    assert.deepEqual(lines.slice(7), [
      'Familiar could not read 1 path:',
      `${join('/', 'gone\\u{a}.jpg')}: it is not there.`,
      '2 hidden files were skipped.',
    ]);
    assert.equal(stderr, '');
  });

  test('asks for no passphrase where no photo is found, and says what is wrong with each path', async () => {
    mkdirSync(join(home, 'nothing'));
    const { exitCode, stdout, stderr } = await runFamiliar(home, ['identify', join(home, 'nothing'), photos.missing]);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /missing\.jpg: it is not there\.\nFamiliar found no photo\. Give the names of picture files/);
  });

  test('verifies no folder', async () => {
    const { exitCode, stderr } = await runFamiliar(home, ['verify', album, photos.man[0]]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /it is a folder\. Choose a photo\./);
  });
});
