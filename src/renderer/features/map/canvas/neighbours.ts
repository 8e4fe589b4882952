import { planeDistance } from './geometry.ts';
import type { MapDot } from './map-dot.ts';

/** Another face and how far it is on the plane. */
export type Neighbour = { readonly dot: MapDot; readonly distance: number };

/** The nearest face in use, other than `from`, that satisfies `isMeant`; null when there is none. */
export function nearestNeighbour(
  dots: readonly MapDot[],
  from: MapDot,
  isMeant: (dot: MapDot) => boolean,
): Neighbour | null {
  let found: Neighbour | null = null;
  for (const dot of dots) {
    if (dot.key === from.key || !dot.inUse || !isMeant(dot)) continue;
    const distance = planeDistance(dot, from);
    if (found === null || distance < found.distance) found = { dot, distance };
  }
  return found;
}
