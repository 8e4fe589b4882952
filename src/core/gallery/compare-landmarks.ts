import type { Point } from '../vision/image.ts';

/**
 * Parts of the face that are compared, with their landmarks of the 68 (see landmarks68): first and the one after the
 * last.
 */
const regions = { brows: [17, 27], eyes: [36, 48], nose: [27, 36], mouth: [48, 68], jaw: [0, 17] } as const;

export type FaceRegion = keyof typeof regions;

/**
 * How far apart the landmarks of one part lie on two aligned faces, on average, as a share of the distance between the
 * eyes.
 */
export type RegionDifference = { readonly region: FaceRegion; readonly difference: number };

const [leftEye, rightEye] = [
  [36, 42],
  [42, 48],
] as const;

function middle(landmarks: readonly Point[], [first, end]: readonly [number, number]): Point {
  const part = landmarks.slice(first, end);
  return {
    x: part.reduce((sum, { x }) => sum + x, 0) / part.length,
    y: part.reduce((sum, { y }) => sum + y, 0) / part.length,
  };
}

function interocular(landmarks: readonly Point[]): number {
  const [left, right] = [middle(landmarks, leftEye), middle(landmarks, rightEye)];
  return Math.hypot(left.x - right.x, left.y - right.y);
}

/** Compares two faces' 68 landmarks on their chips, part by part, in the order in which a face is read. */
export function compareLandmarks(a: readonly Point[], b: readonly Point[]): RegionDifference[] {
  const scale = (interocular(a) + interocular(b)) / 2;
  return (Object.keys(regions) as FaceRegion[]).map((region) => {
    const [first, end] = regions[region];
    let sum = 0;
    for (let i = first; i < end; i++)
      sum += Math.hypot((a[i]?.x ?? 0) - (b[i]?.x ?? 0), (a[i]?.y ?? 0) - (b[i]?.y ?? 0));
    return { region, difference: sum / (end - first) / scale };
  });
}
