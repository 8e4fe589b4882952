import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { keepPlace, readPlace, writePlace } from '#main/window/kept-place.ts';
import { openInPlace } from '#main/window/open-in-place.ts';
import type { Area, WindowPlace } from '#main/window/window-place.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const bounds: Area = { x: 10, y: 20, width: 900, height: 700 };

function windowAt(at: Area) {
  const window = Object.assign(new EventEmitter(), {
    at,
    done: [] as string[],
    isMax: false,
    isFull: false,
    isMin: false,
    isGone: false,
    getNormalBounds: () => window.at,
    getBounds: () => window.at,
    setBounds: (next: Area) => {
      window.at = next;
    },
    isMaximized: () => window.isMax,
    isFullScreen: () => window.isFull,
    isMinimized: () => window.isMin,
    isDestroyed: () => window.isGone,
    maximize: () => window.done.push('maximised'),
    show: () => window.done.push('shown'),
    setFullScreen: (isFull: boolean) => window.done.push(`full ${isFull}`),
  });
  return window;
}

test('a place comes back from its file as it was written, and nobody else may read it', (t) => {
  const path = join(tempDir(t), 'place.json');
  assert.equal(readPlace(path), null);
  writePlace(path, { bounds, state: 'maximised' });
  assert.deepEqual(readPlace(path), { bounds, state: 'maximised' });
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('a file that is cut off, strange or beyond all monitors counts as none', (t) => {
  const path = join(tempDir(t), 'place.json');
  const damaged = [
    '',
    '{"bounds":{"x":1',
    'null',
    '[]',
    JSON.stringify({ bounds, state: 'sideways' }),
    JSON.stringify({ bounds: { ...bounds, x: null }, state: 'normal' }),
    JSON.stringify({ bounds: { ...bounds, width: 0 }, state: 'normal' }),
    JSON.stringify({ bounds: { ...bounds, y: 1e9 }, state: 'normal' }),
    JSON.stringify({ bounds: { ...bounds, y: 0.5 }, state: 'normal' }),
  ];
  for (const text of damaged) {
    writeFileSync(path, text);
    assert.equal(readPlace(path), null, text);
  }
});

test('a place that cannot be written whole leaves the one before', (t) => {
  const path = join(tempDir(t), 'place.json');
  writePlace(path, { bounds, state: 'normal' });
  mkdirSync(`${path}.new`);
  assert.throws(() => writePlace(path, { bounds, state: 'fullScreen' }));
  assert.deepEqual(readPlace(path), { bounds, state: 'normal' });
});

test('the place is kept once the window rests, and at once when it closes; not while it is minimised', async () => {
  const window = windowAt(bounds);
  const kept: WindowPlace[] = [];
  keepPlace(window as never, (place) => kept.push(place), 20);
  for (const name of ['move', 'move', 'resize', 'maximize']) window.emit(name);
  assert.deepEqual(kept, []);
  await wait(60);
  assert.deepEqual(kept, [{ bounds, state: 'normal' }]);
  window.isMin = true;
  window.emit('move');
  await wait(60);
  assert.equal(kept.length, 1);
  window.isMin = false;
  window.isMax = true;
  window.emit('close');
  window.isFull = true;
  window.emit('close');
  assert.deepEqual(
    kept.slice(1).map(({ state }) => state),
    ['maximised', 'fullScreen'],
  );
  window.emit('move');
  window.emit('closed');
  await wait(60);
  assert.equal(kept.length, 3);
});

const monitor = (id: number, x: number) => ({ id, workArea: { x, y: 0, width: 1920, height: 1080 } });

function monitors(displays: ReturnType<typeof monitor>[]) {
  return Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => monitor(1, 0),
    getAllDisplays: () => displays,
  });
}

test('the window opens where it was, fills the screen as it did, and comes back when its monitor goes', (t) => {
  const path = join(tempDir(t), 'place.json');
  const onSecond = { x: 2000, y: 20, width: 900, height: 700 };
  writePlace(path, { bounds: onSecond, state: 'maximised' });
  const displays = [monitor(2, 1920), monitor(1, 0)];
  const screen = monitors(displays);
  const { window, show } = openInPlace({
    screen: screen as never,
    path,
    log: (error) => assert.fail(String(error)),
    create: (at) => windowAt(at) as never,
  }) as unknown as { window: ReturnType<typeof windowAt>; show: () => void };
  assert.deepEqual(window.at, onSecond);
  show();
  assert.deepEqual(window.done, ['maximised', 'shown']);
  displays.splice(0, 1);
  screen.emit('display-removed');
  assert.deepEqual(window.at, { x: 510, y: 190, width: 900, height: 700 });
  window.emit('close');
  assert.deepEqual(readPlace(path)?.bounds, window.at);
});

test('a place that cannot be kept is said in the log and stops nothing', (t) => {
  const said: unknown[] = [];
  const { window } = openInPlace({
    screen: monitors([monitor(1, 0)]) as never,
    path: join(tempDir(t), 'gone', 'place.json'),
    log: (error) => said.push(error),
    create: (at) => windowAt(at) as never,
  });
  (window as EventEmitter).emit('close');
  assert.equal(said.length, 1);
});
