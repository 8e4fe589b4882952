import type { Crowd } from '../recognition/crowd.ts';
import { dot, type Embedding } from '../recognition/embedding.ts';
import type { FlatPoint } from './flat-point.ts';

/** A crowd seen along its first two axes, about its middle. */
export type CrowdPlane = {
  /** Strangers who never lived, drawn from the crowd. */
  readonly strangers: readonly FlatPoint[];
  /** How much of the squared distance between strangers lies in the plane, 0 to 1. */
  readonly keeps: number;
  /** Where an embedding falls. */
  readonly place: (embedding: Embedding) => FlatPoint;
};

/** How far the crowd spreads, in squares, along one of its axes. */
function varianceAlong({ kinds }: Crowd, axis: number): number {
  const mean = kinds.reduce((sum, { share, centre }) => sum + share * (centre[axis] as number), 0);
  const row = (axis * (axis + 1)) / 2;
  return kinds.reduce((sum, { share, centre, spread }) => {
    const own = spread.subarray(row, row + axis + 1);
    return sum + share * (((centre[axis] as number) - mean) ** 2 + dot(own, own));
  }, 0);
}

function shareKept(crowd: Crowd): number {
  const along = crowd.axes.map((_, axis) => varianceAlong(crowd, axis));
  const beside = crowd.restVariance * (crowd.middle.length - along.length);
  const whole = along.reduce((sum, variance) => sum + variance, beside);
  return ((along[0] ?? 0) + (along[1] ?? 0)) / whole;
}

/**
 * Draws a stranger's place in the plane. The other directions need no draw: a kind's spread is a lower triangle, whose
 * first two rows stand on their own. Two normal draws come from a radius and an angle (Box and Muller, Ann. Math.
 * Statist. 29, 1958).
 */
function drawStranger({ kinds }: Crowd, random: () => number): FlatPoint {
  let left = random();
  const kind = kinds.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  const { centre, spread } = (kind ?? kinds.at(-1)) as Crowd['kinds'][number];
  const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()];
  const [first, second] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  return {
    x: (centre[0] ?? 0) + (spread[0] ?? 0) * first,
    y: (centre[1] ?? 0) + (spread[1] ?? 0) * first + (spread[2] ?? 0) * second,
  };
}

/** Draws so many strangers of a crowd flat; the same draws always give the same picture. */
export function drawCrowd(crowd: Crowd, count: number, random: () => number): CrowdPlane {
  const along = (embedding: Embedding, axis: Float32Array | undefined): number =>
    axis === undefined ? 0 : dot(axis, embedding) - dot(axis, crowd.middle);
  return {
    strangers: Array.from({ length: count }, () => drawStranger(crowd, random)),
    keeps: shareKept(crowd),
    place: (embedding) => ({ x: along(embedding, crowd.axes[0]), y: along(embedding, crowd.axes[1]) }),
  };
}
