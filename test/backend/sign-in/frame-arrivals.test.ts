import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFrameArrivals } from '#backend/sign-in/frame-arrivals.ts';
import { frame } from '../../fixtures/test-backend.ts';

type Pace = { readonly tookMs: number; readonly pauseMs: number; readonly waitedMs?: number };

/** Whether the computer is found busy, where each frame is looked at and followed by the next at this pace. */
function isBusy({ tookMs, pauseMs, ...waited }: Pace): boolean {
  let now = 0;
  const arrivals = createFrameArrivals({ monotonic: () => now });
  let busy = false;
  for (let i = 0; i < 30; i++) {
    const arrival = arrivals.arrive({ ...frame, takenAt: now, ...waited });
    now += tookMs;
    busy = arrivals.isBusyAfter(arrival);
    now += pauseMs;
  }
  return busy;
}

test('frames that take long to look at are held up by the computer, and others by the camera', () => {
  assert.equal(isBusy({ tookMs: 200, pauseMs: 10 }), true);
  assert.equal(isBusy({ tookMs: 60, pauseMs: 90 }), false);
});

test('where the page had not to wait for the camera, it was itself too slow', () => {
  assert.equal(isBusy({ tookMs: 60, pauseMs: 90, waitedMs: 60 }), false);
  assert.equal(isBusy({ tookMs: 60, pauseMs: 90, waitedMs: 0 }), true);
});
