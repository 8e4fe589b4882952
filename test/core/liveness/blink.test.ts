import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Blink, noBlink, stepBlink } from '#core/liveness/blink.ts';
import { shut, type Trace, trace } from './traces.ts';

const blinksOf = (frames: Trace): Blink[] => {
  const blinks: Blink[] = [];
  let state = noBlink;
  for (const seen of frames) {
    const step = stepBlink(state, seen);
    state = step.state;
    if (step.blink) blinks.push(step.blink);
  }
  return blinks;
};

for (const rate of [5, 7, 10, 15, 25, 30]) {
  test(`eyes that close for a fifth of a second at ${rate} frames a second are one still blink`, () => {
    const blinks = blinksOf(trace({ rate, ms: 3000, change: shut(1500, 1700) }));
    assert.deepEqual(
      blinks.map(({ isStill }) => isStill),
      [true],
    );
  });
}

test('how still the head kept is judged over as much time at few frames a second, not over as many frames', () => {
  const sways = (ms: number) => ({ centre: { x: ms < 1250 ? 296 : 320, y: 240 } });
  const isStill = (rate: number) =>
    blinksOf(trace({ rate, ms: 3000, change: (ms) => ({ ...shut(1450, 1650)(ms), ...sways(ms) }) })).map(
      (blink) => blink.isStill,
    );
  for (const rate of [7, 10, 15, 30]) assert.deepEqual([rate, ...isStill(rate)], [rate, true]);
});

test('open eyes that jitter do not blink', () => {
  assert.deepEqual(
    blinksOf(trace({ ms: 10_000, change: (ms) => ({ eyes: [0.3 + 0.05 * Math.sin(ms), 0.3 + 0.05 * Math.cos(ms)] }) })),
    [],
  );
});

test('a wink is no blink', () => {
  assert.deepEqual(
    blinksOf(trace({ ms: 3000, change: (ms) => (ms > 1500 && ms < 1700 ? { eyes: [0.1, 0.3] } : {}) })),
    [],
  );
});

test('eyes that stay shut are no blink', () => {
  assert.deepEqual(blinksOf(trace({ ms: 4000, change: shut(1500, 2400) })), []);
});

test('a blink while the picture moves, grows, turns or nods does not count', () => {
  const moving = [
    (ms: number) => ({ centre: { x: 320 + 0.4 * ms, y: 240 } }),
    (ms: number) => ({ eyeDistance: 90 * Math.exp(ms / 1500) }),
    (ms: number) => ({ pose: { yaw: 0.06 * (ms - 1600), pitch: 0, roll: 0 } }),
    (ms: number) => ({ pose: { yaw: 0, pitch: 0.06 * (ms - 1600), roll: 0 } }),
    () => ({ pose: { yaw: 31, pitch: 0, roll: 0 } }),
  ];
  for (const move of moving) {
    const blinks = blinksOf(trace({ ms: 3000, change: (ms) => ({ ...shut(1500, 1700)(ms), ...move(ms) }) }));
    assert.deepEqual(
      blinks.map(({ isStill }) => isStill),
      [false],
    );
  }
});

test('nothing is a blink before it is known what is open', () => {
  assert.deepEqual(blinksOf(trace({ ms: 400, change: shut(50, 150) })), []);
});
