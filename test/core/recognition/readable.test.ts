import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { readable, readableLead, readablePlace } from '#core/recognition/readable.ts';

test('tells a distance in hundredths of its limit, on its side of the limit', () => {
  const random = createRandom(5);
  for (let i = 0; i < 2000; i++) {
    const [distance, limit] = [2 * random(), 0.2 + random()];
    const told = readable(distance, limit);
    const steps = (100 * told) / limit;
    assert.ok(Math.abs(steps - Math.round(steps)) < 1e-9);
    assert.ok(Math.abs(told - distance) <= limit / 100 + 1e-12);
    assert.equal(told <= limit, distance <= limit);
  }
});

test('distances that differ by less than they are told alike', () => {
  assert.equal(readable(0.5012, 0.7), readable(0.5019, 0.7));
  assert.equal(readable(0.7, 0.7), 0.7);
  assert.ok(readable(0.70001, 0.7) > 0.7);
});

test('a limit of nothing leaves a distance as it is', () => {
  assert.equal(readable(0.3, 0), 0.3);
  assert.equal(readableLead(0.3, 0), 0.3);
});

test('a lead keeps its sign, however small it is', () => {
  assert.ok(Math.abs(readableLead(0.0001, 0.7) - 0.007) < 1e-12);
  assert.ok(Math.abs(readableLead(-0.0001, 0.7) + 0.007) < 1e-12);
  assert.equal(readableLead(0, 0.7), 0);
});

test('a place on a map is told in steps of five thousandths', () => {
  const { x, y } = readablePlace({ x: 0.1234, y: -0.4567 });
  assert.ok(Math.abs(x - 0.125) < 1e-12 && Math.abs(y + 0.455) < 1e-12);
});
