import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Area, placeOnScreen, smallestSize, type WindowPlace, windowStates } from '#main/window/window-place.ts';

const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });
const normal = (bounds: Area): WindowPlace => ({ bounds, state: 'normal' });
const main = area(0, 30, 1920, 1050);
const right = area(1920, 0, 2560, 1440);
const left = area(-1280, 0, 1280, 1024);
const lower = area(1920, 600, 1000, 480);
const low = area(0, 0, 1280, 720);

type Case = readonly [what: string, kept: Area | null, areas: [Area, ...Area[]], expected: Area];

const cases: readonly Case[] = [
  ['the first start is in the middle of the main monitor', null, [main], area(370, 165, 1180, 780)],
  ['the first start on a small monitor fills it', null, [area(0, 0, 1024, 740)], area(0, 0, 1024, 740)],
  ['on one that is too small its corner is in view', null, [area(0, 24, 640, 456)], area(0, 24, 720, 560)],
  ['what is wholly on the monitor stays', area(40, 60, 900, 700), [main], area(40, 60, 900, 700)],
  ['so on a second monitor', area(2000, 100, 1200, 900), [main, right], area(2000, 100, 1200, 900)],
  ['so on one left of the main one', area(-1200, 10, 800, 600), [main, left], area(-1200, 10, 800, 600)],
  ['so across two', area(1500, 100, 1000, 700), [main, right], area(1500, 100, 1000, 700)],
  ['its monitor is gone: the middle', area(2000, 100, 1200, 900), [main], area(360, 105, 1200, 900)],
  ['a large one is gone: what the main one shows', area(1920, 0, 2560, 1440), [main], area(0, 30, 1920, 1050)],
  ['across two, one is gone: on the other', area(1500, 100, 1000, 700), [main], area(920, 100, 1000, 700)],
  ['half beyond the left edge', area(-500, 100, 1000, 700), [main], area(0, 100, 1000, 700)],
  ['its title bar above the screen', area(100, -40, 1000, 700), [main], area(100, 30, 1000, 700)],
  ['under a panel', area(100, 5, 1000, 700), [main], area(100, 30, 1000, 700)],
  ['its foot below the screen', area(100, 900, 1000, 700), [main], area(100, 380, 1000, 700)],
  ['a frame that nobody sees, over the edge', area(-7, 30, 974, 1057), [main], area(-7, 30, 974, 1057)],
  ['smaller than it may be', area(100, 100, 200, 100), [main], area(100, 100, 720, 560)],
  ['smaller than it may be, in the corner', area(1700, 900, 200, 100), [main], area(1200, 520, 720, 560)],
  ['the resolution is lower now', area(100, 100, 1700, 900), [low], low],
  ['over a hole between two monitors', area(1000, 700, 1200, 700), [main, lower], area(720, 380, 1200, 700)],
];

for (const [what, kept, areas, expected] of cases)
  test(`where the window goes: ${what}`, () =>
    assert.deepEqual(placeOnScreen(kept === null ? null : normal(kept), areas).bounds, expected));

test('on monitors that overlap it is placed once and for all', () => {
  for (const overlapping of [
    [area(0, -1, 640, 480), area(0, 0, 640, 481)],
    [area(0, -480, 640, 480), area(0, -690, 641, 690)],
  ] as const) {
    const { bounds } = placeOnScreen(normal(area(0, 0, 1, 1)), overlapping);
    assert.deepEqual(placeOnScreen(normal(bounds), overlapping).bounds, bounds);
  }
});

test('a window that filled the screen does so again, also on another monitor', () => {
  for (const state of windowStates)
    for (const x of [40, 9000])
      assert.equal(placeOnScreen({ bounds: area(x, 60, 900, 700), state }, [main]).state, state);
});

test('whatever was kept and whatever monitors there are, the window is large enough and its corner in view', () => {
  const number = fc.integer({ min: -6000, max: 6000 });
  const monitor = fc.record({
    x: number,
    y: number,
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  });
  const size = fc.integer({ min: 1, max: 8000 });
  const kept = fc.record({ x: number, y: number, width: size, height: size });
  fc.assert(
    fc.property(kept, fc.array(monitor, { minLength: 1, maxLength: 3 }), (bounds, [first = main, ...others]) => {
      const placed = placeOnScreen(normal(bounds), [first, ...others]).bounds;
      assert.ok(placed.width >= smallestSize.width && placed.height >= smallestSize.height);
      const corner = { x: placed.x + 8, y: placed.y + 8 };
      const isInView = [first, ...others].some(
        ({ x, y, width, height }) => corner.x >= x && corner.x < x + width && corner.y >= y && corner.y < y + height,
      );
      assert.ok(isInView);
      assert.deepEqual(placeOnScreen(normal(placed), [first, ...others]).bounds, placed, 'it stays there');
    }),
    { numRuns: 500 },
  );
});
