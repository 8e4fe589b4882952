import { type Embedder, embedder } from '#core/recognition/embedder.ts';

/**
 * Another embedder than the one in force, made of the same nets: other scales of a sample, and the second net counts
 * more.
 */
export const otherEmbedder: Embedder = {
  ...embedder,
  'face-recognition': { ...embedder['face-recognition'], sample: embedder['face-recognition'].sample.slice(0, 2) },
  faceres: { ...embedder.faceres, weight: 0.5 },
};
