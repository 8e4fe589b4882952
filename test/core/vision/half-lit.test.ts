import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHalfLit } from '#core/vision/half-lit.ts';
import { meanMesh } from './heads.ts';

const here = { a: 1, b: 0, tx: 0, ty: 0 };

/** The brightness of a place of the chip, 0 to 255. */
type Scene = (x: number, y: number) => number;

/** The mean face with the mesh points that it does not name and that sides are compared at. */
const mesh = (() => {
  const points = meanMesh(here);
  const places = { 69: [46, 22], 299: [104, 22], 50: [38, 80], 280: [112, 80] } as const;
  const lower = { 212: [48, 108], 432: [102, 108], 170: [56, 126], 395: [94, 126] } as const;
  for (const [index, place] of Object.entries({ ...places, ...lower })) points.set(place, 3 * Number(index));
  return points;
})();

const judge = (scene: Scene): boolean =>
  isHalfLit(
    Float32Array.from({ length: 150 * 150 }, (_, i) => scene(i % 150, Math.floor(i / 150))),
    mesh,
    here,
  );

const skin =
  (brightness: number): Scene =>
  (x, y) => {
    const fromEye = Math.min(Math.hypot((x - 48) / 12, (y - 48) / 6), Math.hypot((x - 101) / 12, (y - 48) / 6));
    return brightness * (fromEye < 1 ? 0.5 : 1 + 0.1 * Math.sin(y / 9));
  };

/** A scene with so much of its light left on one side, and a soft edge between. */
const shaded =
  (scene: Scene, left: number, side: 1 | -1): Scene =>
  (x, y) =>
    scene(x, y) * (left + (1 - left) / (1 + Math.exp((-side * (x - 75)) / 8)));

for (const side of [1, -1] as const) {
  test(`skin of any colour with the ${side === 1 ? 'left' : 'right'} side in the dark is half lit`, () => {
    for (const brightness of [200, 120, 60])
      for (const left of [0.3, 0.1, 0.02])
        assert.ok(judge(shaded(skin(brightness), left, side)), `${brightness}, ${left} of the light`);
  });

  test(`a light slightly to the ${side === 1 ? 'right' : 'left'} leaves no side in the dark`, () => {
    for (const left of [1, 0.8, 0.7]) assert.ok(!judge(shaded(skin(120), left, side)), `${left} of the light`);
  });
}

test('dark skin in even light is not half lit', () => {
  for (const brightness of [15, 30, 60]) assert.ok(!judge(skin(brightness)), `${brightness}`);
});

const covers: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  'dark glasses': (_, y) => y > 34 && y < 62,
  'a mask': (_, y) => y > 84,
  'a hand before one eye and cheek': (x, y) => x < 72 && y > 34 && y < 96,
  'hair over one eye': (x, y) => x < 70 && y < 70,
  'a book over all of one side': (x) => x < 72,
};

for (const [name, hides] of Object.entries(covers)) {
  test(`${name} is no shadow`, () => {
    for (const brightness of [20, 60, 230]) {
      const face = skin(140);
      assert.ok(!judge((x, y) => (hides(x, y) ? brightness : face(x, y))), `${brightness}`);
    }
  });
}
