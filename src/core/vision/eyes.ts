import { meshPoint } from './face-mesh.ts';
import type { Point } from './image.ts';
import { meshOfLandmark } from './landmarks68.ts';

/**
 * First of the six landmarks of the image's left and right eye: corner, two of the upper lid, corner, two of the lower
 * lid.
 */
const eyeStarts = [36, 42] as const;

/** Distance between the middles of the eyes in pixels, each halfway between its corners. */
export function interocularDistance(mesh: Float32Array): number {
  const [left, right] = eyeStarts.map((start) => middle(point(mesh, start), point(mesh, start + 3)));
  return left && right ? distance(left, right) : 0;
}

/**
 * Mean eye aspect ratio of both eyes: opening over width.
 * Source: T. Soukupova, J. Cech, "Real-time eye blink detection using facial landmarks", 2016, equation 1.
 */
export function eyesOpen(mesh: Float32Array): number {
  const ratios = eyeStarts.map((start) => {
    const lids =
      distance(point(mesh, start + 1), point(mesh, start + 5)) +
      distance(point(mesh, start + 2), point(mesh, start + 4));
    return lids / (2 * distance(point(mesh, start), point(mesh, start + 3)) || 1);
  });
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

function point(mesh: Float32Array, landmark: number): Point {
  return meshPoint(mesh, meshOfLandmark[landmark] ?? 0);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
