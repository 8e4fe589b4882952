import { loadModel } from '../models/load-model.ts';
import { readManifest } from '../models/model-manifest.ts';
import type { NetFiles } from '../onnx/face-nets.ts';

/**
 * Reads the four nets of a models folder, each checked against the manifest.
 * @throws FamiliarError `engineDown` when one is missing or altered.
 */
export async function loadNetFiles(modelsDir: string): Promise<NetFiles> {
  const { models } = await readManifest(modelsDir);
  return {
    detector: await loadModel(modelsDir, models.blazeface),
    mesh: await loadModel(modelsDir, models.facemesh),
    embedder: await loadModel(modelsDir, models['face-recognition']),
    secondEmbedder: await loadModel(modelsDir, models.faceres),
  };
}
