import type { TuningSample } from '#core/tuning/occasions.ts';
import type { PackedSamples } from './engine-requests.ts';

/** Samples as they cross to the engine. */
export function packSamples(samples: readonly TuningSample[]): PackedSamples {
  const length = samples[0]?.embedding.length ?? 0;
  const embeddings = new Float32Array(samples.length * length);
  for (const [place, { embedding }] of samples.entries()) embeddings.set(embedding, place * length);
  return {
    ids: samples.map(({ id }) => id),
    memberIds: samples.map(({ memberId }) => memberId),
    occasions: samples.map(({ occasion }) => occasion),
    embeddings,
  };
}

/** The samples again; their embeddings are views. */
export function unpackSamples({ ids, memberIds, occasions, embeddings }: PackedSamples): TuningSample[] {
  const length = embeddings.length / ids.length;
  return ids.map((id, place) => ({
    id,
    memberId: memberIds[place] as number,
    occasion: occasions[place] as number,
    embedding: embeddings.subarray(place * length, (place + 1) * length),
  }));
}
