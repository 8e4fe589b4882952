import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFrameArrivals } from '#backend/sign-in/frame-arrivals.ts';
import { frame } from '../../fixtures/test-backend.ts';

/** Whether the computer is found busy, where each frame takes so long to look at and so long passes before the next. */
function isBusy(tookMs: number, pauseMs: number): boolean {
  let now = 0;
  const arrivals = createFrameArrivals({ monotonic: () => now });
  let busy = false;
  for (let i = 0; i < 30; i++) {
    const arrival = arrivals.arrive({ ...frame, takenAt: now });
    now += tookMs;
    busy = arrivals.isBusyAfter(arrival);
    now += pauseMs;
  }
  return busy;
}

test('frames that wait for the computer are its fault, and frames that do not come are the camera’s', () => {
  assert.equal(isBusy(200, 10), true);
  assert.equal(isBusy(60, 90), false);
});
