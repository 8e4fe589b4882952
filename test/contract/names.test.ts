import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFault, shownName, unseenName } from '#contract/names.ts';

const reasonFor = (name: string): string | undefined => nameFault(name)?.reason;

test('nobody is called what cannot be seen', () => {
  const unseen = [
    '\u200B',
    '\u2800',
    '\u3164',
    '\u115F',
    '\u00AD',
    '\u2060\uFEFF',
    '\u0301',
    '\u{E0041}',
    '\uFFFC',
    '\uE000',
    '\u0378',
  ];
  for (const name of [...unseen, '\u200D\u200C', unseenName])
    assert.equal(reasonFor(name), 'nameUnseen', JSON.stringify(name));
});

test('nor what hides a sign, turns the line or breaks it', () => {
  const marks = [
    '\u202E',
    '\u202B',
    '\u200E',
    '\u2067',
    '\u061C',
    '\n',
    '\r',
    '\t',
    '\u0000',
    '\u2028',
    '\u2029',
    '\u0085',
  ];
  for (const mark of [...marks, '\u200B', '\u2800', '\u3164', '\u00AD', '\uFEFF', '\uE000', '\u0378', '\u{1D159}'])
    assert.equal(reasonFor(`Be${mark}n`), 'nameHidden', JSON.stringify(mark));
});

test('nor what piles up marks, or begins with one that has no letter', () => {
  assert.equal(reasonFor(`Be${'\u0324'.repeat(20)}n`), 'nameStacked');
  assert.equal(reasonFor('\u0301Ben'), 'nameStacked');
});

test('a name has sixty signs as a person counts them, however many bytes they take', () => {
  const [family, accented] = ['👨‍👩‍👧‍👦', 'e\u0323\u0302'];
  for (const sign of ['x', family, accented, 'नी']) {
    assert.equal(reasonFor(sign.repeat(60)), undefined, sign);
    assert.equal(reasonFor(sign.repeat(61)), 'nameTooLong', sign);
  }
});

test('names of many scripts are names', () => {
  const names = [
    "Zoë-Marie O'Neill",
    'Nguyễn',
    'Nguyễn'.normalize('NFD'),
    'אָנָה',
    'عبد الله',
    'می‌خواهم',
    'श्रीमती',
    'ក្រុម',
    '山田 太郎',
    'ＡＮＡ',
  ];
  for (const name of [...names, '❤️', '👩🏽‍🦱', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '?', '../../x', '7', 'བསྒྲུབས'])
    assert.equal(reasonFor(name), undefined, name);
});

test('a name that an earlier version took is shown on one line, in its own direction, and where nothing is to be seen as just that', () => {
  assert.equal(shownName('\u200B'), unseenName);
  assert.equal(shownName('\u3164\u2800'), unseenName);
  assert.equal(shownName('\u202EraeB'), 'raeB');
  assert.equal(shownName('A\nB\u2028C'), 'A B C');
  assert.equal(shownName(`Be${'\u0324'.repeat(50)}n`), `Be${'\u0324'.repeat(5)}n`);
  for (const name of ['Ana', 'אָנָה', '👩🏽‍🦱', 'می‌خواهم']) assert.equal(shownName(name), name);
});
