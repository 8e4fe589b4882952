import type { Projection } from '#contract/calls/map.ts';
import type { Embedding } from '../recognition/embedding.ts';
import { type Fidelity, fidelityOf } from './fidelity.ts';
import type { FlatPoint } from './flat-point.ts';
import { drawNeighbours } from './neighbour-map.ts';
import { principalAxes, projectOnAxes } from './principal-axes.ts';

/** The latent space drawn flat. */
export type LatentMap = {
  /** One for each embedding it was drawn from, in order. */
  readonly points: readonly FlatPoint[];
  readonly keeps: Fidelity;
  /** Where any other embedding falls; the points stay where they are. */
  readonly place: (embedding: Embedding) => FlatPoint;
};

const nowhere: LatentMap = { points: [], keeps: { share: 1, rankCorrelation: 1 }, place: () => ({ x: 0, y: 0 }) };

/**
 * Draws a map, in steps of a few milliseconds at most. The same embeddings in the same order always give the same map.
 */
export function* drawMap(embeddings: readonly Embedding[], projection: Projection): Generator<undefined, LatentMap> {
  if (embeddings.length === 0) return nowhere;
  const axes = yield* principalAxes(embeddings);
  const flat = embeddings.map((embedding) => projectOnAxes(axes, embedding));
  if (projection === 'pca')
    return {
      points: flat,
      keeps: yield* fidelityOf(embeddings, flat),
      place: (embedding) => projectOnAxes(axes, embedding),
    };
  const { points, place } = yield* drawNeighbours(embeddings, flat);
  return { points, keeps: yield* fidelityOf(embeddings, points), place };
}
