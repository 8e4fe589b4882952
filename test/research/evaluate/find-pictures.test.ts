import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findPictures } from '../../../research/evaluate/pictures/find-pictures.ts';
import { parseKinList } from '../../../research/evaluate/pictures/kin-list.ts';
import { narrowToPairs } from '../../../research/evaluate/pictures/wanted-pictures.ts';
import { Refusal } from '../../../research/refusal.ts';
import { parsePairs } from '../../../research/statistics/lfw-pairs.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { writeFiles } from './lab-folder.ts';

const pgm = 'P5 1 1 255\n ';
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('finds the pictures of each person, 2 before 10, and what lies deeper in their folder', (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'ana/10.pgm': pgm, 'ana/2.pgm': pgm, 'bo/holiday/1.jpg': 'x', 'bo/3.JPEG': 'x' });
  const { pictures } = findPictures(root, 'people');
  assert.deepEqual(
    pictures.map(({ person, name }) => `${person}: ${name}`),
    ['ana: ana/2.pgm', 'ana: ana/10.pgm', 'bo: bo/3.JPEG', 'bo: bo/holiday/1.jpg'],
  );
});

test('a person of a family is named by both folders', (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'F1/ana/1.png': 'x', 'F2/ana/1.png': 'x', 'F1/readme.png': 'x' });
  const { pictures, ignored } = findPictures(root, 'families');
  assert.deepEqual(
    pictures.map(({ person, family }) => [person, family]),
    [
      ['F1/ana', 'F1'],
      ['F2/ana', 'F2'],
    ],
  );
  assert.equal(ignored, 1);
});

test('passes over hidden files, knows a picture without an extension by its first bytes, and ignores what is none', (t) => {
  const root = tempDir(t);
  writeFiles(root, {
    'ana/.1.png': 'x',
    '.git/1.png': 'x',
    'ana/subject01.happy': 'GIF89a...',
    'ana/notes': 'hello',
    'ana/empty': '',
    'top.png': 'x',
  });
  const { pictures, ignored } = findPictures(root, 'people');
  assert.deepEqual(
    pictures.map(({ name }) => name),
    ['ana/subject01.happy'],
  );
  assert.equal(ignored, 3);
});

test('links are followed, circles end, and a folder that is linked twice is counted once under its own name', {
  skip: process.platform === 'win32',
}, (t) => {
  const [root, elsewhere] = [tempDir(t), tempDir(t)];
  writeFiles(root, { 'bo/1.png': 'x' });
  writeFiles(elsewhere, { '7.png': 'x' });
  symlinkSync(root, join(root, 'bo', 'circle'));
  symlinkSync(join(root, 'bo'), join(root, 'alias'));
  symlinkSync(elsewhere, join(root, 'cem'));
  symlinkSync(join(root, 'nowhere'), join(root, 'bo', 'dangling.png'));
  assert.deepEqual(
    findPictures(root, 'people').pictures.map(({ name }) => name),
    ['bo/1.png', 'cem/7.png'],
  );
});

test('a folder that cannot be opened is listed', {
  skip: process.platform === 'win32' || process.getuid?.() === 0 ? 'this user may open everything' : false,
}, (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'ana/1.png': 'x', 'bo/1.png': 'x' });
  chmodSync(join(root, 'bo'), 0o000);
  t.after(() => chmodSync(join(root, 'bo'), 0o700));
  const { pictures, unreadable } = findPictures(root, 'people');
  assert.equal(pictures.length, 1);
  assert.equal(unreadable[0]?.path, 'bo');
});

test('refuses a folder that is not there, and one without a picture in the layout', (t) => {
  const root = tempDir(t);
  assert.throws(() => findPictures(join(root, 'none'), 'people'), refusal('notFound'));
  writeFiles(root, { 'ana/1.png': 'x' });
  assert.throws(() => findPictures(root, 'families'), /lies as <family>\/<person>\/<picture>/);
});

test('pairs name pictures by the number at the end of their names, whatever the extension; what is missing is listed', (t) => {
  const root = tempDir(t);
  writeFiles(root, {
    'Ana_B/Ana_B_0001.jpg': 'x',
    'Ana_B/Ana_B_0002.jpg': 'x',
    'Ana_B/Ana_B_0003.jpg': 'x',
    's1/4.pgm': pgm,
  });
  const { pictures, unreadable } = narrowToPairs(
    findPictures(root, 'people'),
    parsePairs('1\nAna_B\t1\t2\nAna_B\t9\ts1\t4\n'),
  );
  assert.deepEqual(
    pictures.map(({ name }) => name),
    ['Ana_B/Ana_B_0001.jpg', 'Ana_B/Ana_B_0002.jpg', 's1/4.pgm'],
  );
  assert.deepEqual(
    unreadable.map(({ path }) => path),
    ['Ana_B/Ana_B_0009.jpg'],
  );
});

test('a list of relatives may begin with its column names; codes become words, words stay', () => {
  assert.deepEqual(parseKinList('member1,member2,relation\nF1/a,F1/b,ss\r\n\nF1/a,F1/c,uncle and niece\n'), [
    { members: ['F1/a', 'F1/b'], relation: 'sisters' },
    { members: ['F1/a', 'F1/c'], relation: 'uncle and niece' },
  ]);
});

test('refuses a broken list of relatives, naming the line', () => {
  assert.throws(() => parseKinList('F1/a,F1/b,ss\nF1/a,F1/b\n'), /Line 2/);
  assert.throws(() => parseKinList('F1/a,F1/a,ss'), /Line 1/);
});
