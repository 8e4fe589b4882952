import { drawMap, type LatentMap } from '../core/support-set/map/latent-map.ts';
import type { Projection } from '../shared/calls/map.ts';
import { runInSlices } from './run-in-slices.ts';
import type { SupportSetCache } from './support-set-cache.ts';

/** The maps of the present support set, each drawn once, in slices. */
export type LatentMaps = { readonly get: (projection: Projection) => Promise<LatentMap> };

/** The kept samples alone decide how a map lies: strangers and queries are placed on it and move nothing. */
export function createLatentMaps(supportSet: SupportSetCache): LatentMaps {
  let drawn = new Map<Projection, Promise<LatentMap>>();
  let version = -1;
  return {
    get(projection) {
      if (version !== supportSet.version()) drawn = new Map();
      version = supportSet.version();
      const known = drawn.get(projection);
      if (known !== undefined) return known;
      const embeddings = supportSet.kept().map(({ embedding }) => embedding);
      const drawing = runInSlices(drawMap(embeddings, projection));
      drawn.set(projection, drawing);
      return drawing;
    },
  };
}
