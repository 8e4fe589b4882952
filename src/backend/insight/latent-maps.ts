import type { Projection } from '#contract/calls/map.ts';
import { drawMap, type LatentMap } from '#core/map/latent-map.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { stretchAlong } from '#core/tuning/stretch.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

/** The maps of the present support set, each drawn once, in slices. */
export type LatentMaps = {
  readonly get: (view: { readonly projection: Projection; readonly heads: readonly PairHead[] }) => Promise<LatentMap>;
};

/**
 * The kept samples alone decide how a map lies: strangers and queries are placed on it and move nothing. With heads it
 * is the latent space as they stretch it.
 */
export function createLatentMaps(supportSet: SupportSetCache): LatentMaps {
  let drawn = new Map<string, Promise<LatentMap>>();
  let version = -1;

  async function draw(projection: Projection, heads: readonly PairHead[]): Promise<LatentMap> {
    const stretch = (embedding: Embedding): Embedding =>
      heads.length === 0 ? embedding : stretchAlong(embedding, heads);
    const embeddings = supportSet.kept().map(({ embedding }) => stretch(embedding));
    const map = await runInSlices(drawMap(embeddings, projection));
    return { ...map, place: (embedding) => map.place(stretch(embedding)) };
  }

  return {
    get({ projection, heads }) {
      if (version !== supportSet.version()) drawn = new Map();
      version = supportSet.version();
      const name = JSON.stringify([projection, heads.map(({ memberIds }) => memberIds)]);
      const known = drawn.get(name);
      if (known !== undefined) return known;
      const drawing = draw(projection, heads);
      drawn.set(name, drawing);
      return drawing;
    },
  };
}
