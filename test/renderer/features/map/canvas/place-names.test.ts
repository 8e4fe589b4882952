import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameHeightPx, placeNames } from '#renderer/features/map/canvas/place-names.ts';

const extent = { width: 800, height: 500 };
const wish = (x: number, y: number, width = 60) => ({ x, y, reach: 20, width });

test('sets a name above its face', () => {
  const [place] = placeNames([wish(400, 250)], [{ x: 400, y: 250, radius: 20 }], extent);
  assert.equal(place?.x, 400);
  assert.ok((place?.y ?? 0) < 250 - 20);
});

test('sets the names of faces that lie on each other apart from each other, and leaves none out', () => {
  const wishes = Array.from({ length: 6 }, (_, index) => wish(400 + index, 250));
  const places = placeNames(wishes, [], extent);
  assert.equal(places.length, 6);
  for (const [index, place] of places.entries())
    for (const other of places.slice(index + 1))
      assert.ok(Math.abs(place.x - other.x) >= 60 || Math.abs(place.y - other.y) >= nameHeightPx);
});

test('keeps off other faces where there is room', () => {
  const above = { x: 400, y: 205, radius: 20 };
  const [place] = placeNames([wish(400, 250)], [above], extent);
  assert.ok((place?.y ?? 0) > 250);
});

test('keeps names within the picture', () => {
  const [top, side] = placeNames([wish(400, 10), wish(5, 250, 120)], [], extent);
  assert.ok((top?.y ?? 0) > 10);
  assert.ok((side?.x ?? 0) >= 60);
});
