import { secondaryWeight } from '#core/recognition/embedding.ts';
import { sha256Of } from './load-model.ts';
import type { ModelManifest } from './model-manifest.ts';

/** Counts the ways in which the nets' answers were made one embedding. */
const recipeVersion = 3;

/**
 * Names the embedder, as 64 hexadecimal digits: two embeddings can be compared when this was the same for both.
 * It follows from both nets, how they are fed and how their answers are fused.
 */
export function embedderId({ models }: ModelManifest): string {
  const parts = [models['face-recognition'], models.faceres].map(({ sha256, embedder }) => ({ sha256, embedder }));
  return sha256Of(new TextEncoder().encode(JSON.stringify({ recipeVersion, secondaryWeight, parts })));
}
