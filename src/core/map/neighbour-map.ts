import { compileDotProducts, type DotProducts } from '../numerics/dot-products.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { FlatPoint } from './flat-point.ts';
import { arrange, placeAmong, type Ties } from './stress.ts';

/** A map that keeps near points near. */
export type NeighbourMap = {
  readonly points: readonly FlatPoint[];
  readonly place: (embedding: Embedding) => FlatPoint;
};

/**
 * Each point is held by its nearest neighbours and by pivots from all over the map: tying all to all would cost seconds
 * with thousands.
 */
const ties = { neighbours: 16, pivots: 80 } as const;

/** Passes over the pivots alone, then over all points; the picture has come to rest by then. */
const passes = { pivots: 200, all: 40 } as const;

function distancesFrom(multiply: DotProducts, embedding: Embedding): Float32Array {
  return multiply(embedding).map((product) => Math.sqrt(Math.max(0, 2 - 2 * product)));
}

/** The indices of the smallest distances, `self` left out. */
function nearestTo(distances: Float32Array, count: number, self: number): number[] {
  const nearest: number[] = [];
  for (let i = 0; i < distances.length; i++) {
    const distance = distances[i] as number;
    if (i === self || (nearest.length === count && distance >= (distances[nearest.at(-1) as number] as number)))
      continue;
    const after = nearest.findIndex((other) => (distances[other] as number) > distance);
    nearest.splice(after === -1 ? nearest.length : after, 0, i);
    if (nearest.length > count) nearest.pop();
  }
  return nearest;
}

function tie(distances: Float32Array, to: readonly number[]): Ties {
  return { to: Int32Array.from(to), distances: Float32Array.from(to, (index) => distances[index] as number) };
}

/**
 * Draws the embeddings so that near ones stay near: pivots are arranged first, everything else around them.
 * Source: Ortmann, Klimenta and Brandes, A Sparse Stress Model, 2017.
 * @param start where each embedding begins
 */
export function* drawNeighbours(
  embeddings: readonly Embedding[],
  start: readonly FlatPoint[],
): Generator<undefined, NeighbourMap> {
  const multiply = compileDotProducts(embeddings[0]?.length ?? 0)(embeddings);
  const stride = Math.max(1, Math.floor(embeddings.length / ties.pivots));
  const pivots = embeddings.map((_, index) => index).filter((index) => index % stride === 0);
  const tiesOf = (distances: Float32Array, self: number): Ties => {
    const held = new Set([...nearestTo(distances, ties.neighbours, self), ...pivots]);
    held.delete(self);
    return tie(distances, [...held]);
  };

  const toPivots: Ties[] = [];
  const toAll: Ties[] = [];
  for (const [index, embedding] of embeddings.entries()) {
    const distances = distancesFrom(multiply, embedding);
    toAll.push(tiesOf(distances, index));
    toPivots.push(tieToPivots(distances, pivots, index));
    yield;
  }
  const arranged = yield* arrange(
    pivots.map((index) => toPivots[index] as Ties),
    pivots.map((index) => start[index] as FlatPoint),
    passes.pivots,
  );
  const begin: FlatPoint[] = [];
  for (const [index, held] of toPivots.entries()) {
    begin.push(index % stride === 0 ? (arranged[index / stride] as FlatPoint) : placeAmong(arranged, held));
    yield;
  }
  const points = yield* arrange(toAll, begin, passes.all);
  return { points, place: (embedding) => placeAmong(points, tiesOf(distancesFrom(multiply, embedding), -1)) };
}

/** Ties of a point to the pivots, numbered among the pivots. */
function tieToPivots(distances: Float32Array, pivots: readonly number[], self: number): Ties {
  const held = pivots.map((index, place) => ({ index, place })).filter(({ index }) => index !== self);
  return {
    to: Int32Array.from(held, ({ place }) => place),
    distances: Float32Array.from(held, ({ index }) => distances[index] as number),
  };
}
