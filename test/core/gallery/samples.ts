import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { type Placement, placeSamples } from '#core/gallery/place-samples.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

export const policy = { calibration, falseMatchRate: 1e-4 };

/** The answer of work done in steps. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const placeAll = (samples: readonly EnrolledSample[]): Placement[] => finish(placeSamples(samples, space));

/**
 * Samples of members in random directions: the samples of one lie at about this distance from their middle. Ids count
 * from 1, member after member.
 */
export function drawSamples(counts: readonly number[], spread = 0.25, seed = 5): EnrolledSample[] {
  const random = createRandom(seed);
  let id = 0;
  return counts.flatMap((count, member) => {
    const middle = randomEmbedding(random);
    return Array.from({ length: count }, () => {
      id += 1;
      return { id, memberId: member + 1, embedding: embeddingAt(middle, spread, random), inUse: true };
    });
  });
}
