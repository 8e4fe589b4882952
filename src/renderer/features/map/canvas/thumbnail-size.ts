import type { Extent } from './geometry.ts';

/** From this size on, in CSS pixels, a face is drawn as its picture. */
export const smallestThumbnailPx = 22;
const largestThumbnailPx = 104;

const largestAtFitPx = 84;
/**
 * The size of faces that lie on top of each other where there are few, like a portrait with more behind it: a share of
 * the smaller side of the map, within bounds in CSS pixels.
 */
const heapedPx = { least: 44, most: 72, share: 0.11 } as const;

/** How many faces there are, and how far apart neighbours are on the plane (the median). */
export type Crowd = { readonly count: number; readonly spacing: number };

/**
 * How large pictures are at a zoom, in CSS pixels. When all are in view (`fitK`): the larger, the fewer there are, as
 * large as they leave each other room for on the whole, but smaller where they lie on top of each other. Zooming in,
 * they grow slower than the distances between them. It depends on the zoom alone, so nothing changes size while the map
 * is moved.
 */
export function thumbnailPx(k: number, fitK: number, { width, height }: Extent, { count, spacing }: Crowd): number {
  const roomPx = 0.42 * Math.sqrt((width * height) / Math.max(1, count));
  const heaped = Math.min(heapedPx.most, Math.max(heapedPx.least, heapedPx.share * Math.min(width, height)));
  const apartPx = Math.max(heaped, 2 * spacing * fitK);
  return Math.min(largestThumbnailPx, Math.min(roomPx, apartPx, largestAtFitPx) * (k / fitK) ** 0.7);
}
