import type { HandlersOf } from '../gate/handlers.ts';
import type { EmbedAnew } from './embed-anew.ts';

/** How far the samples have been embedded anew. */
export function createEmbeddingHandlers({ embedAnew }: { readonly embedAnew: EmbedAnew }): HandlersOf<'embedding'> {
  return { 'embedding.progress': () => embedAnew.progress() };
}
