import { readFile } from 'node:fs/promises';
import { distance } from '#core/recognition/embedding.ts';
import { sha256Of } from '#engine/models/load-model.ts';
import type { EmbeddingCache } from './embedding-cache.ts';
import { centralFace, type FaceAnalysis } from './face-analysis.ts';

/** Cached pictures computed anew, spread over all. */
const checkedEntries = 3;
/** What another processor or a rounding may move an embedding; any change of the pipeline moves it more. */
const largestDrift = 0.003;

/** Whether a few cached pictures come out as the cache says: notices a pipeline that changed without a new version. */
export async function isCacheCurrent(
  files: readonly { readonly path: string }[],
  cache: EmbeddingCache,
  analyse: (bytes: Uint8Array) => Promise<FaceAnalysis>,
): Promise<boolean> {
  const step = Math.max(1, Math.floor(files.length / checkedEntries));
  for (const { path } of files.filter((_, i) => i % step === 0).slice(0, checkedEntries)) {
    const bytes = await readFile(path).catch(() => null);
    const known = bytes === null ? null : cache.read(sha256Of(bytes));
    if (bytes !== null && known !== null && !isSame(known, await analyse(bytes))) return false;
  }
  return true;
}

function isSame(a: FaceAnalysis, b: FaceAnalysis): boolean {
  const [first, second] = [centralFace(a), centralFace(b)];
  if (first === null || second === null) return first === second;
  return (
    distance(first.embedding, second.embedding) <= largestDrift &&
    distance(first.sampleEmbedding, second.sampleEmbedding) <= largestDrift
  );
}
