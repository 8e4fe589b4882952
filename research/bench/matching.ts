import { median } from '#core/numerics/averages.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { normalise } from '#core/recognition/embedding.ts';
import { openLatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import { interleave } from './measure.ts';

const samplesPerMember = 100;

/** Median milliseconds of scoring one query against support sets of these sizes, 100 samples a member. */
export async function timeMatching(sizes: readonly number[], rounds: number): Promise<ReadonlyMap<number, number>> {
  const random = createRandom(1);
  const space = openLatentSpace({ embedder: shippedEmbedder, crowd: null });
  const anywhere = (): Float32Array =>
    normalise(Float32Array.from({ length: space.embeddingLength }, () => random() - 0.5));
  const query = anywhere();
  const contenders = sizes.map((size) => {
    const samples = Array.from({ length: size }, (_, id) => ({
      id,
      memberId: Math.floor(id / samplesPerMember),
      embedding: anywhere(),
    }));
    const supportSet = buildSupportSet(samples, space);
    return { name: String(size), run: async () => scoreMembers(query, supportSet) };
  });
  const timings = await interleave(contenders, rounds, 20);
  return new Map(sizes.map((size) => [size, median(timings.get(String(size)) ?? [])]));
}
