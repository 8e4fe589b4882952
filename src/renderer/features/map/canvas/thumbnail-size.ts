import type { Extent } from './geometry.ts';

/** From this size on, in CSS pixels, a face is drawn as its picture. */
export const smallestThumbnailPx = 22;
const largestThumbnailPx = 72;

const largestAtFitPx = 44;
const crowdedPx = 26;

/** How many faces there are, and how far apart neighbours are on the plane (the median). */
export type Crowd = { readonly count: number; readonly spacing: number };

/**
 * How large pictures are at a zoom, in CSS pixels. When all are in view (`fitK`): as large as they leave each other
 * room for on the whole, but small where they lie on top of each other. Zooming in, they grow slower than the distances
 * between them. It depends on the zoom alone, so nothing changes size while the map is moved.
 */
export function thumbnailPx(k: number, fitK: number, { width, height }: Extent, { count, spacing }: Crowd): number {
  const roomPx = 0.42 * Math.sqrt((width * height) / Math.max(1, count));
  const apartPx = Math.max(crowdedPx, 2 * spacing * fitK);
  return Math.min(largestThumbnailPx, Math.min(roomPx, apartPx, largestAtFitPx) * (k / fitK) ** 0.7);
}
