import { shippedEmbedder } from '#core/recognition/embedder.ts';
import type { SpaceSource } from '#core/recognition/latent-space.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { type NetPlaces, placesWith, shippedPlaces } from '#engine/models/net-places.ts';
import { readOwnEmbedder } from '#engine/models/own-embedder.ts';

/** The embedder that is measured, with the nets that run with it. */
export type LabEmbedder = { readonly space: SpaceSource; readonly id: string; readonly nets: NetPlaces };

/**
 * The embedder in a folder, or Familiar's own.
 * @throws FamiliarError when the folder, or the list of models, is not in order
 */
export async function readLabEmbedder(modelsDir: string, folder: string | undefined): Promise<LabEmbedder> {
  const shipped = shippedPlaces(modelsDir, await readManifest(modelsDir));
  if (folder === undefined) {
    const space = { embedder: shippedEmbedder, crowd: null };
    return { space, id: embedderId(shipped, shippedEmbedder), nets: placesWith(shippedEmbedder, shipped) };
  }
  const { embedder, crowd, id, nets } = await readOwnEmbedder(folder);
  return { space: { embedder, crowd }, id, nets: placesWith(embedder, { ...shipped, ...nets }) };
}
