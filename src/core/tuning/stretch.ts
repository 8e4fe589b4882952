import { dot, type Embedding, normalise } from '../recognition/embedding.ts';
import type { PairHead } from '../recognition/pair-head.ts';

/** How many times as long distances along what was learnt are drawn. */
const stretchFactor = 3;

/**
 * An embedding in the latent space as a tuning sees it: drawn out along what tells members apart, around the middle
 * between them, and again of unit length.
 */
export function stretchAlong(embedding: Embedding, heads: readonly PairHead[]): Embedding {
  const stretched = embedding.slice();
  for (const { direction, middle } of heads) {
    const away = (stretchFactor - 1) * (dot(direction, stretched) - middle);
    for (let k = 0; k < direction.length; k++)
      stretched[k] = (stretched[k] as number) + away * (direction[k] as number);
  }
  return normalise(stretched);
}
