import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCovered, occlusion } from '#core/vision/occlusion.ts';
import { meanMesh } from './heads.ts';

type Colour = readonly [number, number, number];
type Paint = (x: number, y: number) => Colour;

const here = { a: 1, b: 0, tx: 0, ty: 0 };
const skin: Colour = [200, 140, 110];

const chipOf = (colourAt: Paint) =>
  Uint8Array.from({ length: 150 * 150 * 3 }, (_, i) => colourAt(((i / 3) % 150) | 0, (i / 450) | 0)[i % 3] ?? 0);

const shaded: Paint = (x, y) => [
  skin[0] + 20 * Math.sin(x / 9),
  skin[1] + 20 * Math.sin(x / 9 + y / 7),
  skin[2] + 10 * Math.sin(y / 5),
];

/** The mean face with the mesh points that the mean face does not name put where they belong. */
const mesh = (rightSide = 129) => {
  const points = meanMesh(here);
  const sides = { 234: [21, 70], 454: [rightSide, 70] } as const;
  const upper = { 151: [74, 19], 9: [74, 32], 50: [38, 80], 280: [112, 80] } as const;
  const lower = { 13: [74, 103], 14: [74, 108], 200: [74, 128], 199: [74, 134] } as const;
  for (const [index, place] of Object.entries({ ...sides, ...upper, ...lower })) points.set(place, 3 * Number(index));
  return points;
};

const covered = (paint: Paint) => occlusion(chipOf(paint), mesh(), here);

/** The same scene with less light. */
const dimmed =
  (paint: Paint, light: number): Paint =>
  (x, y) =>
    paint(x, y).map((value) => value * light) as unknown as Colour;

/** The middles of the eyes of the mean face, in the chip. */
const eyes = [48, 100] as const;
const fromEye = (x: number) => Math.min(...eyes.map((middle) => Math.abs(x - middle)));

/** Eyes with lashes and a dark iris. */
const bareEyes: Paint = (x, y) => (Math.hypot(fromEye(x) / 10, (y - 48) / 5) < 1 ? [52, 50, 52] : shaded(x, y));

/** Thin frames whose coated lenses throw a window back, greenish, over the upper two thirds of each. */
const thinGlasses: Paint = (x, y) => {
  const [across, down] = [fromEye(x), y - 48];
  const isRim = Math.abs(Math.hypot(across / 20, down / 14) - 1) < 0.07;
  if (isRim) return [40, 38, 36];
  const isReflection = Math.hypot(across / 19, down / 13) < 1 && down < 5;
  const [r, g, b] = bareEyes(x, y);
  return isReflection ? [r * 0.45 + 40, g * 0.45 + 60, b * 0.45 + 62] : [r, g, b];
};

test('an uncovered face of any skin colour counts as uncovered', () => {
  for (const light of [1, 0.6, 0.35, 0.2]) {
    const score = covered(dimmed(shaded, light));
    assert.ok(score < 0.1, `at ${light}: ${score}`);
  }
});

test('thin glasses that mirror a window count as uncovered, in dim light as well', () => {
  for (const light of [1, 0.6, 0.35, 0.25]) {
    const score = covered(dimmed(thinGlasses, light));
    assert.ok(score < 0.3, `at ${light}: ${score}`);
  }
});

for (const [name, cover] of [
  ['white', [230, 230, 228]],
  ['blue', [150, 195, 220]],
  ['black', [25, 25, 27]],
] as const) {
  const masked: Paint = (x, y) => (y > 90 ? cover : shaded(x, y));

  test(`a ${name} mask over mouth and chin counts as covered, in dim light as well`, () => {
    for (const light of [1, 0.35]) assert.ok(covered(dimmed(masked, light)) > 0.9, `at ${light}`);
  });

  test(`a ${name} mask below thin glasses counts as covered, in dim light as well`, () => {
    const both: Paint = (x, y) => (y > 90 ? cover : thinGlasses(x, y));
    for (const light of [1, 0.35]) assert.ok(covered(dimmed(both, light)) > 0.9, `at ${light}`);
  });
}

test('a white mask on sallow skin counts as covered in dim light', () => {
  const sallow: Paint = (x, y) =>
    y > 90 ? [225, 225, 222] : [200 + 10 * Math.sin(x / 9), 165, 140 + 10 * Math.sin(y / 5)];
  assert.ok(covered(dimmed(sallow, 0.25)) > 0.9, `${covered(dimmed(sallow, 0.25))}`);
});

test('dark glasses count as covered, in colour and in grey, in dim light as well', () => {
  const isLens = (y: number) => y > 34 && y < 62;
  const inColour: Paint = (x, y) => (isLens(y) ? [14, 14, 16] : shaded(x, y));
  const inGrey: Paint = (_, y) => (isLens(y) ? [12, 12, 12] : [150, 150, 150]);
  for (const light of [1, 0.35]) {
    assert.ok(covered(dimmed(inColour, light)) > 0.9, `in colour at ${light}`);
    assert.ok(covered(dimmed(inGrey, light)) > 0.9, `in grey at ${light}`);
  }
});

test('brown glasses, red enough for skin, are told by how dark they are', () => {
  const isLens = (x: number, y: number) => y > 34 && y < 62 && fromEye(x) < 22;
  assert.ok(covered((x, y) => (isLens(x, y) ? [36, 27, 21] : shaded(x, y))) > 0.9);
});

test('a light thing held before one side counts as covered', () => {
  assert.ok(covered((x, y) => (x < 75 && y > 30 && y < 100 ? [220, 222, 224] : shaded(x, y))) > 0.9);
});

test('of a head turned aside, what lies behind the edge of the far cheek covers nothing', () => {
  const wall: Paint = (x, y) => (x > 104 && y > 66 ? [120, 150, 170] : shaded(x, y));
  const seen = (rightSide: number) => occlusion(chipOf(wall), mesh(rightSide), here);
  assert.ok(seen(129) > 0.45, `a cheek in view is covered by it: ${seen(129)}`);
  assert.equal(seen(105), 0, 'one at the edge is not');
  assert.ok(!isCovered({ occlusion: seen(129) }), 'and one cheek alone is not called covered');
});

test('one covered eye is told by half, and a grey picture tells nothing of masks', () => {
  const half = covered((x, y) => (x < 75 && y > 34 && y < 62 ? [240, 240, 240] : shaded(x, y)));
  assert.ok(half > 0.4 && half < 0.6, `${half}`);
  assert.equal(
    covered(() => [150, 150, 150]),
    0,
  );
});

test('a light band over the eyes that leaves the skin below them bare counts as covered', () => {
  const band: Paint = (x, y) => (y > 38 && y < 56 ? [215, 215, 210] : shaded(x, y));
  for (const light of [1, 0.35]) assert.ok(covered(dimmed(band, light)) > 0.9, `${covered(dimmed(band, light))}`);
});

test('large dark eyes in an uncovered face do not count as covered', () => {
  assert.ok(covered(bareEyes) < 0.3, `${covered(bareEyes)}`);
});
