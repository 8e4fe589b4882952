/**
 * When the frames of a camera were taken, by the host's own clock: by the camera's moments as long as they agree with
 * when the frames arrive, since frames wait under load. Milliseconds.
 */
export type FrameClock = {
  /** By how much the host's clock is ahead of the camera's, by the frame that arrived soonest. */
  readonly lead: number | null;
  /** When the last frame arrived that named its moment. */
  readonly toldAt: number;
  /** When the last frame was taken. */
  readonly atMs: number;
};

export const newFrameClock: FrameClock = { lead: null, toldAt: 0, atMs: Number.NEGATIVE_INFINITY };

/**
 * No frame is taken for older than this when it arrives. The page that sends it is not trusted: no tale of its camera's
 * clock makes time go back, run ahead, or stand still for longer.
 */
const longestWayMs = 1000;

/** The two clocks drift apart by no more, in milliseconds a second. */
const driftMs = 1;

/**
 * One frame more.
 * @param takenAt by the camera's own clock, null where it is not known
 * @param arrivedAt by the host's clock, which never goes back
 */
export function stepFrameClock(clock: FrameClock, takenAt: number | null, arrivedAt: number): FrameClock {
  if (takenAt === null) return { ...clock, atMs: Math.max(clock.atMs, arrivedAt) };
  const ahead = arrivedAt - takenAt;
  const drift = (driftMs * (arrivedAt - clock.toldAt)) / 1000;
  const known = clock.lead === null ? ahead : Math.min(ahead, clock.lead + drift);
  // A camera that was opened anew counts from its own beginning.
  const lead = ahead - known > longestWayMs ? ahead : known;
  const atMs = Math.max(clock.atMs, arrivedAt - longestWayMs, takenAt + lead);
  return { lead, toldAt: arrivedAt, atMs: Math.min(arrivedAt, atMs) };
}
