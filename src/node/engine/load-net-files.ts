import { loadModel } from '../models/load-model.ts';
import { readManifest } from '../models/model-manifest.ts';
import type { NetFiles } from '../onnx/face-nets.ts';

/**
 * Reads the nets of a models folder, all at once, each checked against the manifest.
 * @throws FamiliarError `engineDown` when one is missing or altered.
 */
export async function loadNetFiles(modelsDir: string): Promise<NetFiles> {
  const { models } = await readManifest(modelsDir);
  const [detector, quickDetector, mesh, embedder, secondEmbedder, iris] = await Promise.all([
    loadModel(modelsDir, models.blazeface),
    loadModel(modelsDir, models['blazeface-quick']),
    loadModel(modelsDir, models.facemesh),
    loadModel(modelsDir, models['face-recognition']),
    loadModel(modelsDir, models.faceres),
    loadModel(modelsDir, models.iris),
  ]);
  return { detector, quickDetector, mesh, embedder, secondEmbedder, iris };
}
