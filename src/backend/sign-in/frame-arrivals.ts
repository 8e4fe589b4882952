import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { Clock } from '#core/ports/host.ts';
import { newFrameClock, stepFrameClock } from '#core/sign-in/frame-clock.ts';

/** A frame that arrived, and when it was taken. Milliseconds of the host's clock that never goes back. */
export type Arrival = { readonly arrivedAt: number; readonly atMs: number };

/** Knows when frames were taken, and whether the computer or the camera decides how many are seen. */
export type FrameArrivals = {
  readonly arrive: (frame: CameraFrame) => Arrival;
  /** The frame has been looked at: whether that takes so long that frames are missed for it. */
  readonly isBusyAfter: (arrival: Arrival) => boolean;
};

const remembered = 20;

/** The share of the time between frames that looking at them may take before it is what holds them up. */
const busyShare = 0.7;

export function createFrameArrivals(clock: Pick<Clock, 'monotonic'>): FrameArrivals {
  let frameClock = newFrameClock;
  let looks: readonly { readonly arrivedAt: number; readonly tookMs: number }[] = [];
  return {
    arrive({ takenAt = null }) {
      const arrivedAt = clock.monotonic();
      frameClock = stepFrameClock(frameClock, takenAt, arrivedAt);
      return { arrivedAt, atMs: frameClock.atMs };
    },
    isBusyAfter({ arrivedAt }) {
      const now = clock.monotonic();
      looks = [...looks.slice(1 - remembered), { arrivedAt, tookMs: now - arrivedAt }];
      const spanMs = now - (looks[0]?.arrivedAt ?? now);
      const tookMs = looks.reduce((sum, look) => sum + look.tookMs, 0);
      return spanMs > 0 && tookMs >= busyShare * spanMs;
    },
  };
}
