import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FrameClock, newFrameClock, stepFrameClock } from '#core/sign-in/frame-clock.ts';

/** When frames count as taken, by [taken, arrived]. */
function moments(frames: readonly (readonly [takenAt: number | null, arrivedAt: number])[]): number[] {
  const seen: number[] = [];
  frames.reduce<FrameClock>((clock, [takenAt, arrivedAt]) => {
    const next = stepFrameClock(clock, takenAt, arrivedAt);
    seen.push(next.atMs);
    return next;
  }, newFrameClock);
  return seen;
}

test('frames that waited under load count as taken when the camera took them', () => {
  const late = [0, 0, 90, 340, 20, 0];
  const seen = moments(late.map((waited, i) => [i * 100, 5000 + i * 100 + waited]));
  for (const [i, at] of seen.entries()) assert.ok(Math.abs(at - 5000 - i * 100) < 2, `frame ${i} at ${at}`);
});

test('without the moments of the camera the moment of arrival counts', () => {
  assert.deepEqual(
    moments([
      [null, 100],
      [null, 250],
    ]),
    [100, 250],
  );
});

test('a frame that tells no moment of its own, amid others that do, changes nothing for them', () => {
  const seen = moments([
    [0, 5000],
    [null, 5130],
    [200, 5240],
  ]);
  assert.deepEqual(seen.map(Math.round), [5000, 5130, 5200]);
});

test('a camera that is opened anew, and counts from its own beginning, is followed at once', () => {
  const seen = moments([
    [60_000, 90_000],
    [60_100, 90_100],
    [0, 95_000],
    [100, 95_100],
    [900_000, 96_000],
    [900_100, 96_100],
  ]);
  assert.deepEqual(seen, [90_000, 90_100, 95_000, 95_100, 96_000, 96_100]);
});

test('whatever a page says of its camera, time goes on, never back and never ahead, at most a second behind', () => {
  const moment = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(5000));
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, fc.nat(3000)), { minLength: 1 }), (frames) => {
      let arrivedAt = 1e6;
      const arrivals = frames.map(([takenAt, after]) => {
        arrivedAt += after;
        return [takenAt, arrivedAt] as const;
      });
      const seen = moments(arrivals);
      for (const [i, at] of seen.entries()) {
        const [, arrived] = arrivals[i] as (typeof arrivals)[number];
        assert.ok(at <= arrived && at >= arrived - 1000 && at >= (seen[i - 1] ?? 0), `${at} for ${arrived}`);
      }
    }),
  );
});
