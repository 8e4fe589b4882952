import type { Frame } from '#contract/calls/pictures.ts';

/**
 * When frames are looked at upside down: after so long in which nobody was seen well, then so often, and after so many
 * vain tries more seldom. So many finds in a row are believed.
 */
export const upsideDownTimes = { afterMs: 4000, everyMs: 2000, vainTries: 5, seldomMs: 15_000, believed: 2 } as const;

type Parts = {
  /** By a clock that never goes back, in milliseconds. */
  readonly now: () => number;
  /** Whether a frame shows a face once it is turned over. */
  readonly isUpsideDown: (frame: Frame) => Promise<boolean>;
  readonly onChange: (isUpsideDown: boolean) => void;
};

/** Tells of a camera that hangs upside down. */
export type UpsideDownCheck = {
  /** Takes a frame in which somebody was seen well or not; now and then it is looked at once more. */
  readonly look: (frame: Frame, isWell: boolean) => Promise<void>;
};

/** Makes the check for one camera. */
export function createUpsideDownCheck({ now, isUpsideDown, onChange }: Parts): UpsideDownCheck {
  const { afterMs, everyMs, vainTries, seldomMs, believed } = upsideDownTimes;
  let vainSince: number | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let finds = 0;
  let vain = 0;

  function isDue(): boolean {
    if (vainSince === null || now() - vainSince < afterMs) return false;
    return now() - triedAt >= (vain >= vainTries ? seldomMs : everyMs);
  }

  return {
    async look(frame, isWell) {
      if (isWell) {
        vainSince = null;
        vain = 0;
        return;
      }
      vainSince ??= now();
      if (!isDue()) return;
      triedAt = now();
      const isFound = await isUpsideDown(frame);
      finds = isFound ? finds + 1 : 0;
      vain = isFound ? 0 : vain + 1;
      if (finds >= believed) onChange(true);
      // Somebody who leaves takes nothing back at once.
      else if (vain >= believed) onChange(false);
    },
  };
}
