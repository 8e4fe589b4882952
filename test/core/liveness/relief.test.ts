import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitHomography, transferErrors } from '#core/liveness/homography.ts';
import { type DepthPoint, measureRelief } from '#core/liveness/relief.ts';
import { median } from '#core/numerics/averages.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';

const random = createRandom(4);
const side = 200;
/** A head: a ball about the middle of the chip, with a nose. */
const depthOf = (x: number, y: number): number => {
  const [u, v] = [(x - side / 2) / 90, (y - side / 2) / 120];
  return -70 * Math.sqrt(Math.max(0.05, 1 - u * u - v * v)) - 28 * Math.exp(-((x - 100) ** 2 + (y - 118) ** 2) / 250);
};
const mesh: DepthPoint[] = Array.from({ length: 468 }, () => {
  const [x, y] = [35 + 130 * random(), 30 + 140 * random()];
  return { x, y, z: depthOf(x, y) };
});
const places = Array.from({ length: 70 }, () => ({ x: 45 + 110 * random(), y: 40 + 120 * random() }));

/**
 * What is measured when points of such a depth turn by some degrees while the mesh believes in a head that turns by 13,
 * each off by up to so many pixels.
 */
function seen(
  depth: (x: number, y: number) => number,
  degrees: number,
  noise: number,
): { relief: number; residual: number } {
  const angle = (degrees * Math.PI) / 180;
  const off = () => noise * 2 * (random() - 0.5);
  const pairs = places.map((from) => ({
    from,
    to: {
      x: (from.x - 100) * Math.cos(angle) - depth(from.x, from.y) * Math.sin(angle) + 100 + off(),
      y: from.y + off(),
    },
  }));
  const map = fitHomography(pairs) ?? assert.fail('no map');
  const errors = transferErrors(map, pairs);
  const middle = median(errors.map(({ x, y }) => Math.hypot(x, y)));
  return {
    relief: measureRelief({ pairs, errors, middle, mesh, turn: { yaw: 13, pitch: 0 } }) ?? assert.fail('no relief'),
    residual: middle / 70,
  };
}

describe('the relief of a face between two views', () => {
  test('is about 1 for a head that turns as the mesh says, to either side', () => {
    const { relief, residual } = seen(depthOf, 13, 0.5);
    assert.ok(relief > 0.8 && relief < 1.2, String(relief));
    assert.ok(residual > 0.01, String(residual));
    assert.ok(seen(depthOf, -13, 0.5).relief < -0.8, 'a head that turns the other way contradicts the mesh');
  });

  test('is next to nothing for a flat sheet, however badly its points are followed', () => {
    const measured = Array.from({ length: 25 }, () => seen(() => 0, 13, 3));
    assert.ok(median(measured.map(({ residual }) => residual)) > 0.016, 'far from a plane by its residual alone');
    assert.ok(Math.abs(median(measured.map(({ relief }) => relief))) < 0.15);
  });

  test('is next to nothing for a sheet that is rolled about any axis, though that has depth', () => {
    for (const rolled of [
      (x: number) => 0.012 * (x - 100) ** 2,
      (_: number, y: number) => 0.01 * (y - 100) ** 2,
      (x: number, y: number) => 0.006 * (x + y - 200) ** 2,
    ]) {
      const { relief, residual } = seen(rolled, 14, 0.5);
      assert.ok(Math.abs(relief) < 0.15, String(relief));
      assert.ok(residual > 0.005, String(residual));
    }
  });
});
