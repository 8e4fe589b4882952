import type { Embedding } from '#core/recognition/embedding.ts';

/**
 * A face that is compared with others, as signing in does it: as a query by one embedding, as a sample of a member by
 * another.
 */
export type ComparedFace = { readonly embedding: Embedding; readonly sampleEmbedding: Embedding };
