import { loadModel } from '../models/load-model.ts';
import { readManifest } from '../models/model-manifest.ts';
import type { ComingNetFiles, NetFiles } from '../onnx/face-nets.ts';

/** Begins to read the four nets of a models folder, each checked against the manifest. A file that is missing or altered rejects with `engineDown`. */
export async function startLoadingNetFiles(modelsDir: string): Promise<ComingNetFiles> {
  const { models } = await readManifest(modelsDir);
  const load = (name: keyof typeof models): Promise<Uint8Array> => {
    const coming = loadModel(modelsDir, models[name]);
    // Whoever waits for it hears of a failure; when another one failed before, nobody does.
    coming.catch(() => undefined);
    return coming;
  };
  return { detector: load('blazeface'), mesh: load('facemesh'), embedder: load('face-recognition'), secondEmbedder: load('faceres') };
}

/**
 * Reads the four nets of a models folder, each checked against the manifest.
 * @throws FamiliarError `engineDown` when one is missing or altered.
 */
export async function loadNetFiles(modelsDir: string): Promise<NetFiles> {
  const { detector, mesh, embedder, secondEmbedder } = await startLoadingNetFiles(modelsDir);
  return { detector: await detector, mesh: await mesh, embedder: await embedder, secondEmbedder: await secondEmbedder };
}
