import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import type { MessageBoxOptions, SaveDialogOptions } from 'electron';
import { nameDownloads } from '#main/window/name-downloads.ts';
import { en } from '#words/en/catalogue.ts';

const words = en.appWindow.save;
const downloads = join('home', 'downloads');

function download(fileName: string, url = 'blob:app://familiar/0b1c') {
  const session = new EventEmitter();
  const boxes: MessageBoxOptions[] = [];
  const showMessageBox = async (options: unknown) => {
    boxes.push(options as MessageBoxOptions);
    return { response: 0, checkboxChecked: false };
  };
  nameDownloads({
    session: session as never,
    app: { getPath: () => downloads },
    dialog: { showMessageBox },
    words: () => words,
  });
  const asked: SaveDialogOptions[] = [];
  const item = Object.assign(new EventEmitter(), {
    getFilename: () => fileName,
    getURL: () => url,
    setSaveDialogOptions: (options: SaveDialogOptions) => asked.push(options),
  });
  let isPrevented = false;
  const preventDefault = (): void => {
    isPrevented = true;
  };
  session.emit('will-download', { preventDefault }, item);
  return { item, asked: asked[0], boxes, isPrevented };
}

test('the save dialog has a title, the file’s own name in the downloads, and its kind', () => {
  for (const [fileName, { title, kind }, ending] of [
    ['familiar-2026-01-05.familiar-backup', words.backup, 'familiar-backup'],
    ['familiar-Ana.zip', words.memberData, 'zip'],
    ['familiar-attempts-2026-01-05.csv', words.table, 'csv'],
    ['familiar-attempts-2026-01-05.json', words.list, 'json'],
    ['portrait.webp', words.other, 'webp'],
  ] as const) {
    const { asked } = download(fileName);
    assert.equal(asked?.title, title);
    assert.equal(asked.defaultPath, join(downloads, fileName));
    assert.deepEqual(asked.filters, [{ name: kind, extensions: [ending] }]);
    assert.ok(asked.properties?.includes('showOverwriteConfirmation'));
  }
  assert.deepEqual(download('readme').asked?.filters, []);
});

test('a file that cannot be written is said; one that is saved or cancelled is not', () => {
  for (const [state, count] of [
    ['interrupted', 1],
    ['cancelled', 0],
    ['completed', 0],
  ] as const) {
    const { item, boxes } = download('familiar-Ana.zip');
    item.emit('done', {}, state);
    assert.equal(boxes.length, count, state);
    if (count === 1) assert.equal(boxes[0]?.message, words.failed('familiar-Ana.zip'));
  }
});

test('only what the page made itself is saved', () => {
  for (const url of [
    'https://x.y/a.zip',
    'app://familiar/icon.svg',
    'blob:https://x.y/1',
    'blob:app://other/1',
    'data:,a',
  ]) {
    const { isPrevented, asked } = download('a.zip', url);
    assert.deepEqual([isPrevented, asked], [true, undefined], url);
  }
});
