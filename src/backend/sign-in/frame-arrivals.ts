import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { Clock } from '#core/ports/host.ts';
import { newFrameClock, stepFrameClock } from '#core/sign-in/frame-clock.ts';

/**
 * A frame that arrived, and when it was taken, by the host's clock that never goes back; how long the page had to wait
 * for the camera, null where it does not say. Milliseconds.
 */
export type Arrival = { readonly arrivedAt: number; readonly atMs: number; readonly waitedMs: number | null };

/** Knows when frames were taken, and whether the computer or the camera decides how many are seen. */
export type FrameArrivals = {
  readonly arrive: (frame: CameraFrame) => Arrival;
  /**
   * The frame has been looked at: whether frames are missed because that takes long, or because the page is slow. The
   * page is not trusted with it: it decides what people are told, and that a gap is not the camera's. Signs of life are
   * gathered over no gap of two seconds, whose ever it is.
   */
  readonly isBusyAfter: (arrival: Arrival) => boolean;
};

type Look = Arrival & { readonly tookMs: number };

const remembered = 20;

/** The share of the time between frames that looking at them may take before it is what holds them up. */
const busyShare = 0.7;

/** Where less of the time was spent waiting for the camera, it is not the camera. */
const waitingShare = 0.3;

export function createFrameArrivals(clock: Pick<Clock, 'monotonic'>): FrameArrivals {
  let frameClock = newFrameClock;
  let looks: readonly Look[] = [];
  return {
    arrive({ takenAt = null, waitedMs = null }) {
      const arrivedAt = clock.monotonic();
      frameClock = stepFrameClock(frameClock, takenAt, arrivedAt);
      return { arrivedAt, atMs: frameClock.atMs, waitedMs };
    },
    isBusyAfter(arrival) {
      const now = clock.monotonic();
      looks = [...looks.slice(1 - remembered), { ...arrival, tookMs: now - arrival.arrivedAt }];
      return isBusyOver(looks, now);
    },
  };
}

function isBusyOver(looks: readonly Look[], now: number): boolean {
  const spanMs = now - (looks[0]?.arrivedAt ?? now);
  const tookMs = looks.reduce((sum, look) => sum + look.tookMs, 0);
  if (spanMs <= 0 || tookMs >= busyShare * spanMs) return spanMs > 0;
  const isTold = looks.every(({ waitedMs }) => waitedMs !== null);
  // The first frame's wait lies before the span.
  return isTold && looks.slice(1).reduce((sum, look) => sum + (look.waitedMs ?? 0), 0) < waitingShare * spanMs;
}
