import type { Embedder } from '#core/recognition/embedder.ts';
import { type ComingNetFiles, type NetFiles, netsWith } from '../onnx/net-files.ts';
import { loadModel } from './load-model.ts';
import { readManifest, recordOf } from './model-manifest.ts';

/**
 * Begins to read the nets of a models folder that run with an embedder, all at once, each checked against the manifest.
 * Each rejects with a FamiliarError `engineDown` when it is missing or altered.
 */
export function readNetFiles(modelsDir: string, embedder: Embedder): ComingNetFiles {
  const manifest = readManifest(modelsDir);
  const read = async (net: string): Promise<Uint8Array> => loadModel(modelsDir, recordOf(await manifest, net));
  return Object.fromEntries(netsWith(embedder).map((net) => [net, read(net)])) as ComingNetFiles;
}

/**
 * The nets of a models folder that run with an embedder, once all are read.
 * @throws FamiliarError `engineDown` when one is missing or altered
 */
export async function loadNetFiles(modelsDir: string, embedder: Embedder): Promise<NetFiles> {
  const files = readNetFiles(modelsDir, embedder);
  const loaded = await Promise.all(Object.entries(files).map(async ([net, file]) => [net, await file] as const));
  return Object.fromEntries(loaded) as NetFiles;
}
