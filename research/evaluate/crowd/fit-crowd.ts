import { median } from '#core/numerics/averages.ts';
import type { Crowd } from '#core/recognition/crowd.ts';
import { gapAround } from '#core/recognition/crowd.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { fitMixture } from '../../statistics/gaussian-mixture.ts';
import { principalDirections, projectOnto } from '../../statistics/principal-directions.ts';

/**
 * The form of a crowd, chosen by cross-validation over people: of 48 to 160 directions, 8 to 32 kinds and shares of .2 to
 * 1 all did nearly alike, a single kind and points drawn from the kinds did worse.
 */
const form = { directions: 64, kinds: 16, shrinkage: 0.5 } as const;

/** Fewer embeddings than this describe people rather than kinds of faces. */
export const leastEmbeddings = 40 * form.kinds;

/** How much embeddings vary, on the whole, beside the directions, for each direction that is left. */
function restVarianceOf(
  embeddings: readonly Embedding[],
  middle: Float64Array,
  places: readonly Float64Array[],
): number {
  const squares = embeddings.map((embedding, i) => {
    const whole = middle.reduce((sum, value, j) => sum + ((embedding[j] as number) - value) ** 2, 0);
    return whole - (places[i] as Float64Array).reduce((sum, value) => sum + value * value, 0);
  });
  const directions = middle.length - (places[0]?.length ?? 0);
  return directions === 0 ? 0 : squares.reduce((sum, square) => sum + square, 0) / squares.length / directions;
}

/**
 * Fits a crowd on the embeddings of many people as queries, and tells its usual gap by those of the same people as
 * members.
 */
export function fitCrowd(queries: readonly Embedding[], samples: readonly Embedding[], random: () => number): Crowd {
  const length = queries[0]?.length ?? 0;
  const found = principalDirections(queries, Math.min(form.directions, length), random);
  const places = queries.map((query) => projectOnto(found, query));
  const parts = fitMixture(places, { parts: form.kinds, shrinkage: form.shrinkage, random });
  const crowd: Omit<Crowd, 'usualGap'> = {
    middle: Float32Array.from(found.middle),
    axes: found.axes.map((axis) => Float32Array.from(axis)),
    restVariance: restVarianceOf(queries, found.middle, places),
    kinds: parts.map(({ share, mean, factor }) => ({
      share,
      centre: Float32Array.from(mean),
      spread: Float32Array.from(factor),
    })),
  };
  return { ...crowd, usualGap: median(samples.map((sample) => gapAround(sample, crowd))) };
}
