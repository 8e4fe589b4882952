import type { PictureTrouble } from './camera-state.ts';

/**
 * What a look at a stream found: a picture unlike the last one, the last one again (`flat` where it is of one colour),
 * a black one, or none yet.
 */
export type PictureLook = 'new' | 'same' | 'flat' | 'black' | 'none';

/** How often a stream is looked at, and after how long without a new picture, or without a first one, it is said. */
export const troubleTimes = { lookMs: 400, stillMs: 2000, firstMs: 6000 } as const;
/** Black looks in a row that make sure of it: a camera often starts with some black pictures. */
const blackLooks = 3;
/** A look speaks for no more than this of the time before it: the page, or the whole computer, may have slept. */
const longestLookMs = 2 * troubleTimes.lookMs;

/**
 * Makes out what is wrong with a stream, look by look. A camera's noise never gives the same picture twice, so one that
 * comes again is a camera that stands still, whatever its clock says; a covered lens may well give the same black.
 * @param now by a clock that never goes back, in milliseconds
 */
export function createPictureTrouble(now: () => number): (look: PictureLook) => PictureTrouble {
  let lookedAt = now();
  let quietMs = 0;
  let black = 0;
  let hasPicture = false;

  return (look) => {
    const passedMs = Math.min(longestLookMs, now() - lookedAt);
    lookedAt = now();
    black = look === 'black' ? black + 1 : 0;
    hasPicture ||= look !== 'none';
    quietMs = look === 'new' || look === 'black' ? 0 : quietMs + passedMs;
    if (black >= blackLooks) return 'black';
    if (quietMs < (hasPicture ? troubleTimes.stillMs : troubleTimes.firstMs)) return null;
    return look === 'flat' ? 'unusable' : 'still';
  };
}
