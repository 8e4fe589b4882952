import { pictureSide } from '../data/collection.ts';

const ink = 128;

/** Places of ink of a drawing, moved so that their mean is at the origin; in pixels. */
function inkPlaces(pixels: Uint8Array): [x: number, y: number][] {
  const places: [number, number][] = [];
  for (const [i, value] of pixels.entries())
    if (value >= ink) places.push([i % pictureSide, Math.floor(i / pictureSide)]);
  const [meanX, meanY] = [0, 1].map(
    (axis) => places.reduce((sum, place) => sum + (place[axis] as number), 0) / Math.max(1, places.length),
  ) as [number, number];
  return places.map(([x, y]) => [x - meanX, y - meanY]);
}

function meanNearest(from: readonly [number, number][], to: readonly [number, number][]): number {
  let sum = 0;
  for (const [x, y] of from) {
    let least = Number.POSITIVE_INFINITY;
    for (const [u, v] of to) least = Math.min(least, (x - u) ** 2 + (y - v) ** 2);
    sum += Math.sqrt(least);
  }
  return sum / Math.max(1, from.length);
}

/**
 * The modified Hausdorff distance of two drawings (Dubuisson and Jain 1994), the baseline that comes with Omniglot: the
 * larger of the mean distances from each inked pixel of one to the nearest of the other, both centred.
 */
export function modifiedHausdorff(left: Uint8Array, right: Uint8Array): number {
  const [a, b] = [inkPlaces(left), inkPlaces(right)];
  return Math.max(meanNearest(a, b), meanNearest(b, a));
}

/** Pixels as a point of unit length: its distances are those of plain pictures. */
export function pixelEmbedding(pixels: Uint8Array): Float32Array {
  const length = Math.hypot(...pixels) || 1;
  return Float32Array.from(pixels, (value) => value / length);
}
