import type { FaceSignals } from './face-signals.ts';

/** A frame's signals and when it was seen, in milliseconds that never go back. */
export type SeenSignals = FaceSignals & { readonly atMs: number };

/** Times in milliseconds, ratios of the open eye's opening, lengths in eye distances, angles in degrees. */
const blinkRules = {
  /** How long what counts as open is learned, and the share of that time's openings it exceeds. */
  baselineMs: 2000,
  openQuantile: 0.8,
  closedBelow: 0.6,
  openAbove: 0.7,
  longestMs: 600,
  /**
   * Frames before the closing that must be as still as the blink itself: so many of those within so long before it, and
   * the last one wherever it lies.
   */
  framesBefore: 2,
  beforeMs: 140,
  maxMovement: 0.25,
  maxLogScale: 0.12,
  maxTurn: 10,
  maxYaw: 25,
  /** Fewer frames than this say nothing about what is open. */
  leastFrames: 6,
} as const;

/**
 * A blink that has just ended: when, how long the eyes were closed, how far, and whether the head was still enough for
 * it to count.
 */
export type Blink = {
  readonly atMs: number;
  readonly lengthMs: number;
  readonly depth: number;
  readonly isStill: boolean;
};

/** What watching for blinks remembers: the frames of the last seconds, and since when both eyes have been closed. */
export type BlinkState = { readonly frames: readonly SeenSignals[]; readonly closedSince: number | null };

export const noBlink: BlinkState = { frames: [], closedSince: null };

/**
 * One frame more of a face that is followed: both eyes closing and opening again within a short while is a blink.
 * A photo that is moved seems to blink more often than not, so a blink counts only while the head keeps still.
 */
export function stepBlink(
  state: BlinkState,
  seen: SeenSignals,
): { readonly state: BlinkState; readonly blink: Blink | null } {
  const frames = [...state.frames.filter(({ atMs }) => seen.atMs - atMs <= blinkRules.baselineMs), seen];
  const openness = opennessOf(frames, seen);
  if (state.closedSince === null) {
    const closes = frames.length >= blinkRules.leastFrames && Math.max(...openness) < blinkRules.closedBelow;
    return { state: { frames, closedSince: closes ? seen.atMs : null }, blink: null };
  }
  const lengthMs = seen.atMs - state.closedSince;
  if (Math.min(...openness) <= blinkRules.openAbove) {
    const isTooLong = lengthMs > blinkRules.longestMs;
    return {
      state: { frames: isTooLong ? [seen] : frames, closedSince: isTooLong ? null : state.closedSince },
      blink: null,
    };
  }
  const { closedSince } = state;
  const span = spanOf(frames, closedSince);
  const depth = Math.min(...span.map((frame) => Math.max(...opennessOf(frames, frame))));
  const blink = lengthMs <= blinkRules.longestMs ? { atMs: seen.atMs, lengthMs, depth, isStill: isStill(span) } : null;
  return { state: { frames, closedSince: null }, blink };
}

/** The frames of a blink, and those before it that tell whether the head kept still. */
function spanOf(frames: readonly SeenSignals[], closedSince: number): readonly SeenSignals[] {
  const first = frames.findIndex(({ atMs }) => atMs >= closedSince);
  const before = frames.slice(0, first);
  const near = before.filter(({ atMs }) => closedSince - atMs <= blinkRules.beforeMs).length;
  return frames.slice(Math.max(0, first - Math.max(1, Math.min(near, blinkRules.framesBefore))));
}

/** How far each eye is open in a frame, compared with what is open in `frames`. */
function opennessOf(frames: readonly SeenSignals[], { eyes }: FaceSignals): [number, number] {
  return [eyes[0] / (openRatio(frames, 0) || 1), eyes[1] / (openRatio(frames, 1) || 1)];
}

function openRatio(frames: readonly SeenSignals[], eye: 0 | 1): number {
  const sorted = frames.map(({ eyes }) => eyes[eye]).sort((a, b) => a - b);
  return sorted[Math.floor(blinkRules.openQuantile * (sorted.length - 1))] ?? 0;
}

/** Whether the head keeps its place, size and direction over some frames. */
function isStill(span: readonly SeenSignals[]): boolean {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const unit = span[0]?.eyeDistance || 1;
  const movement =
    Math.hypot(range(span.map(({ centre }) => centre.x)), range(span.map(({ centre }) => centre.y))) / unit;
  const logScale = range(span.map(({ eyeDistance }) => Math.log(eyeDistance || 1)));
  const yaws = span.map(({ pose }) => pose.yaw);
  return (
    movement < blinkRules.maxMovement &&
    logScale < blinkRules.maxLogScale &&
    range(yaws) < blinkRules.maxTurn &&
    range(span.map(({ pose }) => pose.pitch)) < blinkRules.maxTurn &&
    yaws.every((yaw) => Math.abs(yaw) <= blinkRules.maxYaw)
  );
}
