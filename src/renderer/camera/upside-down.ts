import type { Frame } from '#contract/calls/pictures.ts';
import { turnFrame } from './turn-frame.ts';

/**
 * When the picture is turned over in search of a face: after so long without one, then so often, and after so many
 * vain tries more seldom. So many finds in a row, with no face the right way up meanwhile, are believed.
 */
export const upsideDownTimes = { afterMs: 4000, everyMs: 2000, vainTries: 5, seldomMs: 15_000, believed: 2 } as const;

type Parts = {
  /** By a clock that never goes back, in milliseconds. */
  readonly now: () => number;
  readonly showsFace: (frame: Frame) => Promise<boolean>;
  readonly onChange: (isUpsideDown: boolean) => void;
};

/** Tells of a camera that hangs upside down. */
export type UpsideDownCheck = {
  /** Takes a frame in which a face was found or not; now and then it is looked at once more, turned over. */
  readonly look: (frame: Frame, hasFace: boolean) => Promise<void>;
};

/** Makes the check for one camera. */
export function createUpsideDownCheck({ now, showsFace, onChange }: Parts): UpsideDownCheck {
  const { afterMs, everyMs, vainTries, seldomMs, believed } = upsideDownTimes;
  let emptySince: number | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let finds = 0;
  let vain = 0;
  let wasToldOf = false;

  function tell(isUpsideDown: boolean): void {
    if (isUpsideDown === wasToldOf) return;
    wasToldOf = isUpsideDown;
    onChange(isUpsideDown);
  }

  function isDue(): boolean {
    if (emptySince === null || now() - emptySince < afterMs) return false;
    return now() - triedAt >= (vain >= vainTries ? seldomMs : everyMs);
  }

  return {
    async look(frame, hasFace) {
      if (hasFace) {
        emptySince = null;
        finds = 0;
        vain = 0;
        tell(false);
        return;
      }
      emptySince ??= now();
      if (!isDue()) return;
      triedAt = now();
      const isFound = await showsFace(turnFrame(frame, { turn: 180, isMirrored: false }));
      finds = isFound ? finds + 1 : 0;
      vain = isFound ? 0 : vain + 1;
      // Once told, it stands until a face shows the right way up: people come and go.
      if (finds >= believed) tell(true);
    },
  };
}
