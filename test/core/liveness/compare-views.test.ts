import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createViewComparer } from '#core/liveness/compare-views.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';

const random = createRandom(4);
const width = 200;
const image = {
  width,
  height: width,
  data: Uint8Array.from({ length: 4 * width * width }, () => Math.floor(random() * 256)),
};
/** Points of a face all over the picture, its eyes' outer corners well apart. */
const mesh = Float32Array.from({ length: 3 * 478 }, () => 60 + 80 * random());
mesh.set([60, 80, 0], 3 * 33);
mesh.set([140, 80, 0], 3 * 263);

/** When two views were compared, of a head that goes from side to side, by the moments its frames were taken. */
function comparedAt(rate: number): number[] {
  const comparer = createViewComparer();
  const moments: number[] = [];
  for (let i = 0; i < 2 * rate; i++) {
    const atMs = (1000 * i) / rate;
    const pose = { yaw: i % 2 === 0 ? 0 : 13, pitch: 0, roll: 0 };
    if (comparer.compare(image, { mesh, pose }, atMs) !== null) moments.push(atMs);
  }
  return moments;
}

test('views are compared as often in a second at few frames as at many, where there are enough', () => {
  for (const rate of [30, 15]) {
    const moments = comparedAt(rate);
    assert.ok(moments.length >= 12 && moments.length <= 16, `${moments.length} at ${rate} frames a second`);
    for (const [i, at] of moments.entries()) assert.ok(i === 0 || at - (moments[i - 1] ?? 0) >= 119);
  }
  for (const rate of [7, 5]) assert.equal(comparedAt(rate).length, 2 * rate - 1, 'each frame');
});
