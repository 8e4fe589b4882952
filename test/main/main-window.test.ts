import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { BrowserWindow } from 'electron';
import { bringToFront, holdPage, loadPage } from '#main/main-window.ts';

type Double = BrowserWindow & { readonly done: string[] };

/** A window whose page cannot be loaded; `before` is what happens to it meanwhile. */
function windowThat(before: (window: EventEmitter) => void, isDestroyed = false): Double {
  const done: string[] = [];
  const window = Object.assign(new EventEmitter(), {
    done,
    isDestroyed: () => isDestroyed,
    isMinimized: () => {
      if (isDestroyed) throw new TypeError('Object has been destroyed');
      return true;
    },
    restore: () => done.push('restored'),
    show: () => done.push('shown'),
    focus: () => done.push('focused'),
    async loadURL() {
      before(window);
      throw new Error('ERR_FAILED');
    },
  });
  return window as unknown as Double;
}

test('a page that cannot be loaded is a failure, unless its window was closed or is gone', async () => {
  await assert.rejects(loadPage(windowThat(() => undefined)), /ERR_FAILED/);
  await loadPage(windowThat((window) => window.emit('close')));
  await loadPage(windowThat(() => undefined, true));
});

test('a page that went away by itself is loaded again, and ours is left alone', () => {
  const loaded: string[] = [];
  const contents = Object.assign(new EventEmitter(), { loadURL: async (url: string) => loaded.push(url) });
  holdPage(contents as unknown as Parameters<typeof holdPage>[0], (error) => assert.fail(String(error)));
  contents.emit('did-navigate', {}, 'app://familiar/');
  assert.deepEqual(loaded, []);
  contents.emit('did-navigate', {}, 'about:blank');
  assert.deepEqual(loaded, ['app://familiar/']);
});

test('who starts Familiar again gets its window to the front, and nothing while it is going', () => {
  const open = windowThat(() => undefined);
  bringToFront(open);
  assert.deepEqual(open.done, ['restored', 'shown', 'focused']);
  const gone = windowThat(() => undefined, true);
  bringToFront(gone);
  assert.deepEqual(gone.done, []);
});
