import { type ComingNetFiles, type NetFiles, type NetName, netNames } from '../onnx/net-files.ts';
import { loadModel } from './load-model.ts';
import { readManifest } from './model-manifest.ts';

/**
 * Begins to read the nets of a models folder, all at once, each checked against the manifest.
 * Each rejects with a FamiliarError `engineDown` when it is missing or altered.
 */
export function readNetFiles(modelsDir: string): ComingNetFiles {
  const manifest = readManifest(modelsDir);
  const read = async (name: NetName): Promise<Uint8Array> => loadModel(modelsDir, (await manifest).models[name]);
  return Object.fromEntries(netNames.map((name) => [name, read(name)])) as ComingNetFiles;
}

/**
 * The nets of a models folder, once all are read. @throws FamiliarError `engineDown` when one is missing or altered.
 */
export async function loadNetFiles(modelsDir: string): Promise<NetFiles> {
  const files = readNetFiles(modelsDir);
  const loaded = await Promise.all(netNames.map(async (name) => [name, await files[name]] as const));
  return Object.fromEntries(loaded) as NetFiles;
}
