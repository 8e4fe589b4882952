import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { meshBox, meshPoint, meshPoints } from '#core/vision/face-mesh.ts';
import type { PixelBox } from '#core/vision/image.ts';
import { applySimilarity, invertSimilarity } from '#core/vision/similarity.ts';
import { mostWideHeight, planWideCut, type WideCut } from '#core/vision/wide-cut.ts';

type Face = { readonly x: number; readonly y: number; readonly height: number; readonly turn?: number };

/** An oval face around (x, y), its eyes above the middle; `turn` in degrees, clockwise. */
function ovalFace({ x, y, height, turn = 0 }: Face): Float32Array {
  const mesh = new Float32Array(meshPoints * 3);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const set = (index: number, u: number, v: number) =>
    mesh.set([x + height * (u * cos - v * sin), y + height * (u * sin + v * cos), 0], 3 * index);
  for (let i = 0; i < meshPoints; i++) {
    const angle = (2 * Math.PI * i) / meshPoints;
    set(i, 0.4 * Math.cos(angle), 0.5 * Math.sin(angle));
  }
  set(33, -0.2, -0.1);
  set(263, 0.2, -0.1);
  return mesh;
}

const boxOf = (face: Face): PixelBox => meshBox(ovalFace(face));
const webcam = { width: 640, height: 480 };
const photo = { width: 4000, height: 3000 };
const planned = (cut: WideCut | null): WideCut => cut ?? assert.fail('no cut was planned');

/** Where the cut's corners lie in the image. */
const cornersOf = ({ width, height, placement }: WideCut) =>
  [0, width].flatMap((x) => [0, height].map((y) => applySimilarity(placement, { x, y })));

const isInside = (cut: WideCut, image: { width: number; height: number }): boolean =>
  cornersOf(cut).every(({ x, y }) => x > -0.6 && y > -0.6 && x < image.width + 0.6 && y < image.height + 0.6);

/** A point of the image as the cut shows it, in shares of its sides. */
const shownAt = ({ width, height, placement }: WideCut, point: { x: number; y: number }) => {
  const { x, y } = applySimilarity(invertSimilarity(placement), point);
  return { x: x / width, y: y / height };
};

const showsWhole = (cut: WideCut, mesh: Float32Array): boolean =>
  Array.from({ length: meshPoints }, (_, i) => shownAt(cut, meshPoint(mesh, i))).every(
    ({ x, y }) => x > -0.01 && y > -0.01 && x < 1.01 && y < 1.01,
  );

test('shows 2.2 times the height of a face, with room for the hair above and more for the shoulders below', () => {
  const face = { x: 2000, y: 1500, height: 400 };
  const cut = planned(planWideCut(ovalFace(face), photo, []));
  const [top, bottom] = [-0.5, 0.5].map((v) => shownAt(cut, { x: face.x, y: face.y + v * face.height }));
  assert.ok(Math.abs((bottom?.y ?? 0) - (top?.y ?? 0) - 1 / 2.2) < 0.01);
  assert.ok((top?.y ?? 0) > 0.2, 'hair');
  assert.ok(1 - (bottom?.y ?? 0) > (top?.y ?? 0), 'shoulders');
  assert.ok(Math.abs((top?.x ?? 0) - 0.5) < 0.01, 'in the middle');
  assert.ok(Math.abs(cut.width / cut.height - 100 / 122) < 0.005);
});

test('a head that is bent a little is shown upright by its eyes, one bent far as it is held', () => {
  for (const [turn, isUpright] of [
    [-20, true],
    [12, true],
    [40, false],
  ] as const) {
    const mesh = ovalFace({ x: 2000, y: 1500, height: 400, turn });
    const cut = planned(planWideCut(mesh, photo, []));
    const [left, right] = [shownAt(cut, meshPoint(mesh, 33)), shownAt(cut, meshPoint(mesh, 263))];
    assert.equal(Math.abs(right.y - left.y) < 0.005, isUpright, `${turn} degrees`);
    assert.equal(cut.placement.b === 0, !isUpright);
  }
});

test('is not turned where that would reach over the edge of the picture', () => {
  const mesh = ovalFace({ x: 320, y: 250, height: 200, turn: 15 });
  const cut = planned(planWideCut(mesh, webcam, []));
  assert.equal(cut.placement.b, 0);
  assert.ok(isInside(cut, webcam) && showsWhole(cut, mesh));
});

test('goes down with a face at the upper edge, and shows less around one that is near', () => {
  const high = ovalFace({ x: 320, y: 110, height: 180 });
  const cut = planned(planWideCut(high, webcam, []));
  assert.ok(isInside(cut, webcam) && showsWhole(cut, high));
  const near = ovalFace({ x: 320, y: 240, height: 300 });
  const tight = planned(planWideCut(near, webcam, []));
  assert.ok(isInside(tight, webcam) && showsWhole(tight, near));
  assert.ok(tight.height * tight.placement.a >= 1.3 * 300 - 1);
});

test('no cut is better than one without room around the face', () => {
  assert.equal(planWideCut(ovalFace({ x: 320, y: 240, height: 420 }), webcam, []), null, 'it fills the picture');
  assert.equal(planWideCut(ovalFace({ x: 30, y: 240, height: 200 }), webcam, []), null, 'half of it is outside');
});

test('keeps somebody beside out, by showing less or going aside, and gives up where they touch', () => {
  const mine = { x: 1500, y: 1500, height: 400 };
  for (const distance of [900, 620, 480]) {
    const other = boxOf({ x: mine.x + distance, y: 1450, height: 380 });
    const cut = planned(planWideCut(ovalFace(mine), photo, [other]));
    const right = Math.max(...cornersOf(cut).map(({ x }) => x));
    assert.ok(right <= other.x, `${distance}: ${right} ${other.x}`);
    assert.ok(showsWhole(cut, ovalFace(mine)));
  }
  assert.equal(planWideCut(ovalFace(mine), photo, [boxOf({ ...mine, x: mine.x + 330 })]), null);
});

test('has no more pixels than the picture has there, and never more than most', () => {
  const small = planned(planWideCut(ovalFace({ x: 320, y: 240, height: 60 }), webcam, []));
  assert.deepEqual([small.height, small.placement.a], [132, 1]);
  assert.equal(planned(planWideCut(ovalFace({ x: 2000, y: 1500, height: 900 }), photo, [])).height, mostWideHeight);
});

test('wherever faces are, a cut is inside the picture, shows the whole face and nobody else’s', () => {
  const random = createRandom(11);
  let made = 0;
  for (let round = 0; round < 600; round++) {
    const draw = (): Face => ({
      x: 4000 * random(),
      y: 3000 * random(),
      height: 100 + 900 * random(),
      turn: 80 * random() - 40,
    });
    const mesh = ovalFace(draw());
    const others = Array.from({ length: round % 4 }, () => boxOf(draw()));
    const cut = planWideCut(mesh, photo, others);
    if (cut === null) continue;
    made++;
    assert.ok(isInside(cut, photo));
    assert.ok(showsWhole(cut, mesh));
    const corners = cornersOf(cut);
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    for (const { x, y, width, height } of others) {
      const isApart =
        Math.min(...xs) >= x + width || Math.max(...xs) <= x || Math.min(...ys) >= y + height || Math.max(...ys) <= y;
      assert.ok(isApart, `round ${round}`);
    }
  }
  assert.ok(made > 200, `${made} cuts were made`);
});
