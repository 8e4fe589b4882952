import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showProgress } from '#cli/photos/progress.ts';
import { shownPath } from '#cli/photos/shown-path.ts';
import { en } from '#words/en/catalogue.ts';

test('writes out what of a name is not seen, and leaves the rest alone', () => {
  assert.equal(shownPath('a\nb\r\x1b[2Jc.jpg'), 'a\\u{a}b\\u{d}\\u{1b}[2Jc.jpg');
  assert.equal(shownPath('gpj.\u202eexe'), 'gpj.\\u{202e}exe');
  for (const name of ['Größe.jpg', '写真 1.heic', 'آنا.png', '👩‍👧.jpg', 'a b (1).jpg'])
    assert.equal(shownPath(name), name);
});

const shown = (isTTY: boolean, total: number): string => {
  let text = '';
  const screen = {
    isTTY,
    write: (more: string | Uint8Array) => {
      text += more;
      return true;
    },
  };
  const progress = showProgress(screen, total, en);
  for (let i = 0; i < total; i++) progress.step();
  progress.end();
  return text;
};

test('shows on a terminal how far it is, in one line that is gone in the end', () => {
  const lines = shown(true, 2).split('\r\x1b[2K');
  assert.deepEqual(lines, ['', 'Looked at 0 of 2', 'Looked at 1 of 2', 'Looked at 2 of 2', '']);
});

test('shows nothing where no terminal is, nor for a single photo', () => {
  assert.equal(shown(false, 3), '');
  assert.equal(shown(true, 1), '');
});
