import { embeddingLength } from '#core/recognition/embedding.ts';
import type { TuningSample } from '#core/tuning/occasions.ts';
import type { PackedSamples } from './engine-requests.ts';

/** Samples as they cross to the engine, in memory of their own that can be given away. */
export function packSamples(
  samples: readonly TuningSample[],
): PackedSamples & { readonly embeddings: Float32Array<ArrayBuffer> } {
  const embeddings = new Float32Array(samples.length * embeddingLength);
  for (const [place, { embedding }] of samples.entries()) embeddings.set(embedding, place * embeddingLength);
  return {
    ids: samples.map(({ id }) => id),
    memberIds: samples.map(({ memberId }) => memberId),
    occasions: samples.map(({ occasion }) => occasion),
    embeddings,
  };
}

/** The samples again; their embeddings are views. */
export function unpackSamples({ ids, memberIds, occasions, embeddings }: PackedSamples): TuningSample[] {
  return ids.map((id, place) => ({
    id,
    memberId: memberIds[place] as number,
    occasion: occasions[place] as number,
    embedding: embeddings.subarray(place * embeddingLength, (place + 1) * embeddingLength),
  }));
}
