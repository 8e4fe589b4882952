import { type LatentStory, type StoryLook, storyDistanceSteps } from '#contract/latent-story.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { type DistanceMatrix, distanceMatrix } from '#core/tuning/distance-matrix.ts';
import { vectorsOf } from '#core/tuning/vectors.ts';
import { type LabPicture, pictureSide } from '../data/collection.ts';
import { type FlatMap, mapStress, settleMap } from './flat-map.ts';

/** The unit embeddings of the story's pictures at one look. */
export type LookEmbeddings = {
  readonly step: number;
  readonly accuracy: number;
  readonly embeddings: readonly Float32Array[];
};

const trials = 12;

/** Makes a story of what a net made of pictures over its looks. @throws RangeError without looks */
export function tellStory(
  about: Pick<LatentStory, 'title' | 'loss' | 'margin' | 'numbers'>,
  pictures: readonly LabPicture[],
  looks: readonly LookEmbeddings[],
): LatentStory {
  const matrices = looks.map(({ embeddings }) =>
    distanceMatrix(vectorsOf(Float32Array.from(embeddings.flatMap((embedding) => [...embedding])), about.numbers)),
  );
  const maps = drawMaps(matrices);
  const reach = Math.max(...maps.flatMap((map) => [...map].map(Math.abs)));
  const labels = [...new Set(pictures.map(({ label }) => label))];
  return {
    ...about,
    side: pictureSide / 2,
    pictures: pictures.map(({ label, pixels }) => ({ label: labels.indexOf(label), pixels: toBase64(halved(pixels)) })),
    looks: looks.map(({ step, accuracy }, i): StoryLook => {
      const { count, values } = matrices[i] as DistanceMatrix;
      const pairs: number[] = [];
      for (let b = 0; b < count; b++)
        for (let a = 0; a < b; a++) pairs.push(Math.round((values[b * count + a] as number) * storyDistanceSteps));
      const map = Int8Array.from(maps[i] as FlatMap, (value) => Math.round((value / reach) * 127));
      return { step, accuracy, map: toBase64(new Uint8Array(map.buffer)), distances: toBase64(Uint8Array.from(pairs)) };
    }),
  };
}

/**
 * The last look's map is the best of several drawn starts; each look before begins with the one after it, so that the
 * maps flow into each other.
 */
function drawMaps(matrices: readonly DistanceMatrix[]): FlatMap[] {
  const last = matrices.at(-1);
  if (last === undefined) throw new RangeError('a story needs a look');
  const random = createRandom(1);
  const tried = Array.from({ length: trials }, () =>
    settleMap(
      last,
      Float64Array.from({ length: 2 * last.count }, () => random() - 0.5),
    ),
  );
  let map = tried.reduce((best, candidate) => (mapStress(last, candidate) < mapStress(last, best) ? candidate : best));
  const maps: FlatMap[] = [];
  for (const matrix of matrices.toReversed()) {
    map = settleMap(matrix, map);
    maps.unshift(map);
  }
  return maps;
}

/** Half as wide and high, each pixel the mean of four. */
function halved(pixels: Uint8Array): Uint8Array {
  const side = pictureSide / 2;
  return Uint8Array.from({ length: side * side }, (_, i) => {
    const first = Math.floor(i / side) * 2 * pictureSide + (i % side) * 2;
    const four = [first, first + 1, first + pictureSide, first + pictureSide + 1];
    return Math.round(four.reduce((sum, place) => sum + (pixels[place] as number), 0) / 4);
  });
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
