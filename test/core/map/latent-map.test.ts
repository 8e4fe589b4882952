import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Projection } from '#contract/calls/map.ts';
import { drawMap } from '#core/map/latent-map.ts';
import { principalAxes, projectOnAxes } from '#core/map/principal-axes.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { symmetricEigen } from '#core/numerics/symmetric-eigen.ts';
import { normalise } from '#core/recognition/embedding.ts';
import { drawSamples, finish } from '../gallery/samples.ts';

const embeddingsOf = (counts: readonly number[]) => drawSamples(counts).map(({ embedding }) => embedding);
const map = (counts: readonly number[], projection: Projection) => finish(drawMap(embeddingsOf(counts), projection));
const apart = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? 9) - (b?.x ?? 0), (a?.y ?? 9) - (b?.y ?? 0));

test('eigenvalues and vectors of a small matrix are those that are known', () => {
  const [first, second] = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  assert.ok(Math.abs((first?.value ?? 0) - 3) < 1e-12 && Math.abs((second?.value ?? 0) - 1) < 1e-12);
  assert.ok(Math.abs(Math.abs((first?.vector[0] ?? 0) * (first?.vector[1] ?? 0)) - 0.5) < 1e-12);
});

test('points on a plane are seen as they lie, from their middle', () => {
  const random = createRandom(3);
  const points = Array.from({ length: 60 }, () => {
    const point = new Float32Array(96).fill(0.05);
    point[7] = 3 * (random() - 0.5);
    point[40] = random() - 0.5;
    return point;
  });
  const axes = finish(principalAxes(points));
  assert.ok(Math.abs(axes.axes[0][7] ?? 0) > 0.99 && Math.abs(axes.axes[1][40] ?? 0) > 0.99);
  const flat = points.map((point) => projectOnAxes(axes, point));
  const truth = Math.hypot(
    (points[0]?.[7] ?? 0) - (points[1]?.[7] ?? 0),
    (points[0]?.[40] ?? 0) - (points[1]?.[40] ?? 0),
  );
  assert.ok(Math.abs(apart(flat[0], flat[1]) - truth) < 1e-5);
});

for (const projection of ['pca', 'neighbours'] as const) {
  test(`${projection}: the same household gives the same map, and its members lie apart`, () => {
    const [first, second] = [map([8, 8, 8], projection), map([8, 8, 8], projection)];
    assert.deepEqual(first.points, second.points);
    const own = apart(first.points[0], first.points[1]);
    for (const other of [8, 12, 16, 23])
      assert.ok(apart(first.points[0], first.points[other]) > own, `sample ${other}`);
    assert.ok(first.keeps.share > 0.5 && first.keeps.share <= 1);
    assert.ok(first.keeps.rankCorrelation > 0.5 && first.keeps.rankCorrelation <= 1);
  });

  test(`${projection}: a known sample is placed where it lies, and a mixture of two members between them`, () => {
    const embeddings = embeddingsOf([6, 6]);
    const drawn = finish(drawMap(embeddings, projection));
    assert.ok(apart(drawn.place(embeddings[2] as Float32Array), drawn.points[2]) < 0.02);
    const mixture = normalise((embeddings[0] as Float32Array).map((value, i) => value + (embeddings[6]?.[i] ?? 0)));
    const between = drawn.place(mixture);
    const whole = apart(drawn.points[0], drawn.points[6]);
    assert.ok(apart(between, drawn.points[0]) < whole && apart(between, drawn.points[6]) < whole);
  });

  test(`${projection}: a household without samples, or with one or two, is drawn too`, () => {
    assert.deepEqual(map([], projection).points, []);
    assert.equal(map([1], projection).points.length, 1);
    const [one, other] = map([1, 1], projection).points;
    assert.ok(Number.isFinite(apart(one, other)) && apart(one, other) > 0.5);
  });
}

test('with many members far more of the distance is seen on the map of neighbours than from any side', () => {
  const counts = Array.from({ length: 16 }, () => 4);
  assert.ok(map(counts, 'neighbours').keeps.share > 2 * map(counts, 'pca').keeps.share);
});
