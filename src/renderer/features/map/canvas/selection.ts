import type { MapDot } from './map-dot.ts';

/** The keys of the chosen faces, in the order of choosing. */
export type Selection = readonly string[];

/**
 * What is chosen after a click: a first face, then a second one beside it, so that two clicks compare.
 * A third one begins anew; a chosen one is let go; a click beside all faces lets go of everything.
 * With `isMore` faces are added and taken away one by one.
 */
export function afterPick(chosen: Selection, dot: MapDot | null, isMore: boolean): Selection {
  if (dot === null) return isMore ? chosen : [];
  if (chosen.includes(dot.key))
    return isMore || chosen.length <= 2 ? chosen.filter((key) => key !== dot.key) : [dot.key];
  return isMore || chosen.length === 1 ? [...chosen, dot.key] : [dot.key];
}
