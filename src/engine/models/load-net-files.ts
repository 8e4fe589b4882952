import type { ComingNetFiles, NetFiles } from '../onnx/net-files.ts';
import { loadModel } from './load-model.ts';
import type { NetPlaces } from './net-places.ts';

/**
 * Begins to read nets, all at once, each checked against what it must be.
 * Each rejects with a FamiliarError `engineDown` when it is missing or altered.
 */
export function readNetFiles(nets: NetPlaces): ComingNetFiles {
  return Object.fromEntries(
    Object.entries(nets).map(([net, place]) => [net, loadModel(place.folder, place)]),
  ) as ComingNetFiles;
}

/** The nets, once all are read. @throws FamiliarError `engineDown` when one is missing or altered */
export async function loadNetFiles(nets: NetPlaces): Promise<NetFiles> {
  const files = readNetFiles(nets);
  const loaded = await Promise.all(Object.entries(files).map(async ([net, file]) => [net, await file] as const));
  return Object.fromEntries(loaded) as NetFiles;
}
