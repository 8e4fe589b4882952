import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from '#contract/calls/pictures.ts';
import { smallestThumbnailPx, thumbnailPx } from '#renderer/features/map/canvas/thumbnail-size.ts';
import { createThumbnailStore } from '#renderer/features/map/canvas/thumbnail-store.ts';
import type { PictureSource } from '#renderer/state/use-sample-picture.ts';

const picture = (text: string): Picture => ({ type: 'image/webp', bytes: new TextEncoder().encode(text) });

/** Pictures that come when the test says so, made into their own text. */
function createStore(capacity = 10) {
  const known = new Map<number, Picture>();
  const asked: number[] = [];
  const listeners = new Map<number, (picture: Picture) => void>();
  const released: string[] = [];
  let arrivals = 0;
  const pictures: PictureSource = {
    want: ({ sampleId }, listener) => {
      asked.push(sampleId);
      listeners.set(sampleId, listener);
      const value = known.get(sampleId);
      if (value !== undefined) setImmediate(() => listener(value));
      return () => listeners.delete(sampleId);
    },
  };
  const store = createThumbnailStore<string>({
    pictures,
    make: async ({ bytes }) => new TextDecoder().decode(bytes),
    onArrival: () => {
      arrivals += 1;
    },
    release: (thumbnail) => released.push(thumbnail),
    capacity,
  });
  return {
    get: (sampleId: number) => store.get({ memberId: 1, sampleId }),
    close: store.close,
    asked,
    released,
    listeners,
    arrivals: () => arrivals,
    arrive: async (sampleId: number) => {
      known.set(sampleId, picture(`face ${sampleId}`));
      listeners.get(sampleId)?.(picture(`face ${sampleId}`));
      await new Promise(setImmediate);
    },
  };
}

test('asks for a picture once and tells when it is ready', async () => {
  const store = createStore();
  assert.equal(store.get(1), null);
  assert.equal(store.get(1), null);
  assert.deepEqual(store.asked, [1]);
  await store.arrive(1);
  assert.equal(store.arrivals(), 1);
  assert.equal(store.get(1), 'face 1');
});

test('takes a picture at once that another screen has brought already', async () => {
  const store = createStore();
  await store.arrive(1);
  store.get(1);
  await new Promise(setImmediate);
  assert.equal(store.get(1), 'face 1');
});

test('releases the thumbnail that was not asked for longest, and makes it again when it is', async () => {
  const store = createStore(2);
  for (const id of [1, 2]) {
    store.get(id);
    await store.arrive(id);
  }
  store.get(1);
  store.get(3);
  await store.arrive(3);
  assert.deepEqual(store.released, ['face 2']);
  assert.equal(store.get(1), 'face 1');
  store.get(2);
  await new Promise(setImmediate);
  assert.equal(store.get(2), 'face 2');
});

test('lets go of everything when the map is left', async () => {
  const store = createStore();
  store.get(1);
  await store.arrive(1);
  store.get(2);
  store.close();
  assert.deepEqual(store.released, ['face 1']);
  assert.equal(store.listeners.size, 0);
});

test('draws a few faces as pictures at once, and thousands only when zoomed in', () => {
  const extent = { width: 1100, height: 700 };
  assert.ok(thumbnailPx(500, 500, extent, { count: 30, spacing: 0.02 }) >= smallestThumbnailPx);
  assert.ok(thumbnailPx(500, 500, extent, { count: 2000, spacing: 0.02 }) < smallestThumbnailPx);
  assert.ok(thumbnailPx(4000, 500, extent, { count: 2000, spacing: 0.02 }) >= smallestThumbnailPx);
});

test('draws faces that lie on top of each other smaller than those with room around them', () => {
  const extent = { width: 1100, height: 700 };
  assert.ok(
    thumbnailPx(500, 500, extent, { count: 20, spacing: 0.005 }) <
      thumbnailPx(500, 500, extent, { count: 20, spacing: 0.09 }),
  );
});

test('draws the faces of a small household as portraits, also where they lie on top of each other', () => {
  const heaped = (width: number, height: number, count: number) =>
    thumbnailPx(500, 500, { width, height }, { count, spacing: 0.005 });
  assert.ok(heaped(860, 570, 23) >= 56);
  assert.ok(heaped(358, 400, 23) >= 32);
  assert.ok(heaped(860, 570, 4) > heaped(860, 570, 200));
});
