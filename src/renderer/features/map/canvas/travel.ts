import type { Point } from './geometry.ts';
import type { MapDot } from './map-dot.ts';

/** The way of all dots from where they were to where they are. */
export type Travel = {
  readonly placeOf: (dot: MapDot) => Point;
  /** True once every dot has arrived. */
  readonly isOver: () => boolean;
};

const still: Travel = { placeOf: (dot) => dot, isOver: () => true };

/** Quick at first, gentle at the end; from 0 to 1 for a share of the time from 0 to 1. */
function ease(share: number): number {
  return 1 - (1 - share) ** 3;
}

/**
 * Lets dots travel from their former places, so that a change of the picture can be followed by eye; new ones stand
 * where they belong at once. `now` is in milliseconds; with a `durationMs` of 0 nothing moves.
 */
export function travelFrom(
  before: readonly MapDot[],
  placeBefore: (dot: MapDot) => Point,
  durationMs: number,
  now: () => number,
): Travel {
  if (durationMs <= 0 || before.length === 0) return still;
  const starts = new Map(before.map((dot) => [dot.key, placeBefore(dot)]));
  const startedAt = now();
  const share = () => Math.min(1, (now() - startedAt) / durationMs);
  return {
    placeOf(dot) {
      const start = starts.get(dot.key);
      const done = ease(share());
      if (start === undefined || done >= 1) return dot;
      return { x: start.x + done * (dot.x - start.x), y: start.y + done * (dot.y - start.y) };
    },
    isOver: () => share() >= 1,
  };
}

/** A travel that is over before it begins. */
export function noTravel(): Travel {
  return still;
}
