import type { Embedder, EmbeddingNet } from '#core/recognition/embedder.ts';
import { sha256Of } from './load-model.ts';
import { netOf } from './net-places.ts';

/**
 * Counts the changes of what no description says: how faces are aligned, cut out and mirrored, and how answers are
 * added up and fused.
 */
const pipelineVersion = 4;

/**
 * Names an embedder, as 64 hexadecimal digits: two embeddings can be compared when this was the same for both.
 * It follows from the nets' bytes and from all that the description says about their answers.
 */
export function embedderId(files: Readonly<Record<string, { readonly sha256: string }>>, embedder: Embedder): string {
  const nets = embedder.map((net) => ({ sha256: netOf(files, net.name).sha256, ...comparable(net) }));
  return sha256Of(new TextEncoder().encode(JSON.stringify({ pipelineVersion, nets })));
}

/**
 * What an answer depends on, in one order. What happens to followed frames moves a query within what neighbouring
 * frames differ by.
 */
function comparable({ length, weight, query, sample, ports }: EmbeddingNet) {
  const views = (list: EmbeddingNet['query']) =>
    list.map(({ side, shows, isMirrored = false, rise, beyond }) => ({ side, shows, isMirrored, rise, beyond }));
  return { length, weight, query: views(query), sample: views(sample), ports };
}
