/** The size of a glance, in pixels. */
export const glanceSize = { width: 64, height: 48 } as const;

/** A glance is compared field by field: the mean of so many pixels on a side, which evens a camera's noise out. */
const fieldSidePx = 4;
/** How far a field's brightness must differ, of 255, for the view to have changed. */
const changed = 7;

/** When the view of nobody comes to rest, how often it is glanced at then, and how often looked at all the same. */
export const restTimes = { afterMs: 5000, glanceMs: 200, lookMs: 1000 } as const;

/** The brightness of each field of a glance, 0 to 255. */
function fieldsOf(pixels: ArrayLike<number>): Float32Array {
  const across = glanceSize.width / fieldSidePx;
  const sums = new Float32Array((across * glanceSize.height) / fieldSidePx);
  for (let at = 0, i = 0; i < pixels.length; at += 1, i += 4) {
    const column = Math.floor((at % glanceSize.width) / fieldSidePx);
    const row = Math.floor(at / glanceSize.width / fieldSidePx);
    const brightness = ((pixels[i] as number) + 2 * (pixels[i + 1] as number) + (pixels[i + 2] as number)) / 4;
    const field = row * across + column;
    sums[field] = (sums[field] as number) + brightness / fieldSidePx ** 2;
  }
  return sums;
}

/** Which pictures of an empty, still view are looked at. */
export type Rest = {
  readonly isResting: () => boolean;
  /** Whether a glance (RGBA of `glanceSize`) calls for a look: the view has changed, or the last look is long ago. */
  readonly wantsLook: (glance: ArrayLike<number>) => boolean;
  /** Notes what a look found. */
  readonly found: (isEmpty: boolean) => void;
};

/**
 * Spares a view in which nobody is, and nothing moves, most looks of the engine. A change ends the rest before anybody
 * is found; a look that finds somebody ends it, too.
 * @param now by a clock that never goes back, in milliseconds
 */
export function createRest(now: () => number, onChange: (isResting: boolean) => void): Rest {
  let emptySince: number | null = null;
  let lookedAt = 0;
  /** Of the glance at the last look: what changes slowly shows, too. */
  let seen: Float32Array | null = null;
  let wasResting = false;

  function isResting(): boolean {
    const isNow = emptySince !== null && now() - emptySince >= restTimes.afterMs;
    if (isNow !== wasResting) {
      wasResting = isNow;
      seen = null;
      onChange(isNow);
    }
    return isNow;
  }

  return {
    isResting,
    wantsLook(glance) {
      const fields = fieldsOf(glance);
      const hasChanged = seen?.some((field, at) => Math.abs(field - (fields[at] as number)) > changed) ?? false;
      const wanted = hasChanged || now() - lookedAt >= restTimes.lookMs;
      if (wanted || seen === null) seen = fields;
      if (hasChanged) {
        emptySince = null;
        isResting();
      }
      return wanted;
    },
    found(isEmpty) {
      lookedAt = now();
      emptySince = isEmpty ? (emptySince ?? lookedAt) : null;
      isResting();
    },
  };
}
