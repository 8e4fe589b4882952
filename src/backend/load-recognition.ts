import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embeddingLengthOf, type Recognition } from '#core/recognition/latent-space.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { type NetPlaces, placesWith, shippedPlaces } from '#engine/models/net-places.ts';
import { readOwnCalibration, readOwnEmbedder } from '#engine/models/own-embedder.ts';
import { unpackCrowd } from '#engine/models/read-crowd.ts';
import calibration from '../../assets/calibration.json' with { type: 'json' };
import crowd from '../../assets/crowd.json' with { type: 'json' };

/** What recognition rests on unless a host names something else. */
const shippedRecognition = (): Recognition => ({
  embedder: shippedEmbedder,
  crowd: unpackCrowd(crowd, embeddingLengthOf(shippedEmbedder)),
  calibration,
});

/** What recognition rests on, its embedder's id, and the nets that run with it. */
export type LoadedRecognition = {
  readonly recognition: Recognition;
  readonly id: string;
  readonly nets: NetPlaces;
};

/** Whence: from a folder that a household brought, or from something that is known already. */
export type RecognitionSource = {
  readonly modelsDir: string;
  /** The folder of an embedder of the household's own. */
  readonly embedderDir?: string | undefined;
  readonly recognition?: Recognition | undefined;
};

/**
 * Loads what recognition rests on; what comes with Familiar where nothing is named.
 * @throws FamiliarError `engineDown` for a damaged list of models; for a folder, what is to be mended there
 */
export async function loadRecognition({
  modelsDir,
  embedderDir,
  recognition = shippedRecognition(),
}: RecognitionSource): Promise<LoadedRecognition> {
  const shipped = shippedPlaces(modelsDir, await readManifest(modelsDir));
  if (embedderDir === undefined) {
    const { embedder } = recognition;
    return { recognition, id: embedderId(shipped, embedder), nets: placesWith(embedder, shipped) };
  }
  const { id, nets, ...own } = await readOwnEmbedder(embedderDir);
  const { embedder } = own;
  return {
    recognition: { ...own, calibration: await readOwnCalibration(embedderDir, { id, crowd: own.crowd }) },
    id,
    nets: placesWith(embedder, { ...shipped, ...nets }),
  };
}
