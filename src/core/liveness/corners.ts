import type { Point } from '../vision/image.ts';
import type { GreyImage } from './grey-image.ts';

/** Half the side of the patch whose gradients are summed. */
const reach = 3;
/** Corners this much weaker than the strongest are left out. */
const leastShare = 0.004;
/** Gradients below this (brightness a pixel, squared) are noise. */
const leastStrength = 4;
const leastDistance = 5;

/**
 * Points that can be followed, strongest first: where the smaller eigenvalue of the summed gradients is large, at least
 * some pixels apart. Source: J. Shi, C. Tomasi, "Good features to track", CVPR 1994.
 */
export function findCorners(image: GreyImage, outline: readonly Point[], count: number): Point[] {
  const strength = cornerStrength(image);
  const candidates: { readonly x: number; readonly y: number; readonly value: number }[] = [];
  for (let y = reach + 1; y < image.height - reach - 1; y++) {
    for (const [from, to] of spans(outline, y)) {
      for (let x = Math.max(reach + 1, Math.ceil(from)); x < Math.min(image.width - reach - 1, to); x++) {
        const value = strength[y * image.width + x] as number;
        if (value > leastStrength && isPeak(strength, image.width, x, y)) candidates.push({ x, y, value });
      }
    }
  }
  candidates.sort((a, b) => b.value - a.value);
  const weakest = (candidates[0]?.value ?? 0) * leastShare;
  const chosen: Point[] = [];
  for (const { x, y, value } of candidates) {
    if (chosen.length >= count || value < weakest) break;
    if (chosen.every((other) => Math.hypot(other.x - x, other.y - y) >= leastDistance)) chosen.push({ x, y });
  }
  return chosen;
}

/** The stretches of a row that lie inside an outline. */
function spans(outline: readonly Point[], y: number): [number, number][] {
  const crossings: number[] = [];
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] as Point;
    if (from.y <= y !== to.y <= y) crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
  });
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, index) =>
    index % 2 === 0 && index + 1 < crossings.length ? [[from, crossings[index + 1] as number]] : [],
  );
}

function isPeak(strength: Float32Array, width: number, x: number, y: number): boolean {
  const at = y * width + x;
  const value = strength[at] as number;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if ((strength[at + dy * width + dx] as number) > value) return false;
    }
  }
  return true;
}

function cornerStrength({ width, height, values }: GreyImage): Float32Array {
  const [xx, xy, yy] = [
    new Float32Array(width * height),
    new Float32Array(width * height),
    new Float32Array(width * height),
  ];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const gx = ((values[at + 1] as number) - (values[at - 1] as number)) / 2;
      const gy = ((values[at + width] as number) - (values[at - width] as number)) / 2;
      xx[at] = gx * gx;
      xy[at] = gx * gy;
      yy[at] = gy * gy;
    }
  }
  const [a, b, c] = [boxMean(xx, width, height), boxMean(xy, width, height), boxMean(yy, width, height)];
  return a.map((sumXx, at) => {
    const [sumXy, sumYy] = [b[at] as number, c[at] as number];
    return (sumXx + sumYy) / 2 - Math.sqrt(((sumXx - sumYy) / 2) ** 2 + sumXy ** 2);
  });
}

/** The mean over a square around each pixel, by running sums along rows, then columns; zero at the border. */
function boxMean(values: Float32Array, width: number, height: number): Float32Array {
  const side = 2 * reach + 1;
  const rows = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += values[y * width + x] as number;
      if (x >= side) sum -= values[y * width + x - side] as number;
      if (x >= side - 1) rows[y * width + x - reach] = sum / side;
    }
  }
  const means = new Float32Array(values.length);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = 0; y < height; y++) {
      sum += rows[y * width + x] as number;
      if (y >= side) sum -= rows[(y - side) * width + x] as number;
      if (y >= side - 1) means[(y - reach) * width + x] = sum / side;
    }
  }
  return means;
}
