import { join } from 'node:path';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { loadNetFiles } from '#engine/models/load-net-files.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { createFaceNets, type FaceNets } from '#engine/onnx/face-nets.ts';
import { createAnalyser } from '#engine/process/analyse-image.ts';

/** The repository's own models. */
export const modelsDir = join(import.meta.dirname, '..', '..', 'models');

/** Where the nets of Familiar's own embedder lie, and what they must be. */
export const shippedNets = shippedPlaces(modelsDir, await readManifest(modelsDir));

/** The real nets on the CPU, in this process. */
export const realNets = async (): Promise<FaceNets> =>
  createFaceNets(await loadNetFiles(shippedNets), shippedEmbedder, 'cpu', 1);

/** The whole pipeline in this process. */
export const realAnalyser = async (): Promise<ReturnType<typeof createAnalyser>> =>
  createAnalyser(await realNets(), createImageCodec(), shippedEmbedder);
