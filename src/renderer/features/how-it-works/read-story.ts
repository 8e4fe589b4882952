import { type LatentStory, pairPlace, storyDistanceSteps } from '#contract/latent-story.ts';

/** A story with its bytes unpacked. */
export type ReadStory = {
  readonly about: LatentStory;
  readonly labels: readonly number[];
  /** Grey bytes of each picture. */
  readonly pixels: readonly Uint8Array[];
  readonly looks: readonly ReadLook[];
};

/** One look: places from -1 to 1, and the real distance of any two pictures. */
export type ReadLook = {
  readonly step: number;
  readonly accuracy: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
  distance(a: number, b: number): number;
};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Unpacks a story. */
export function readStory(about: LatentStory): ReadStory {
  return {
    about,
    labels: about.pictures.map(({ label }) => label),
    pixels: about.pictures.map(({ pixels }) => fromBase64(pixels)),
    looks: about.looks.map(({ step, accuracy, map, distances }) => {
      const coordinates = new Int8Array(fromBase64(map).buffer);
      const steps = fromBase64(distances);
      return {
        step,
        accuracy,
        places: about.pictures.map((_, i) => ({
          x: (coordinates[2 * i] ?? 0) / 127,
          y: (coordinates[2 * i + 1] ?? 0) / 127,
        })),
        distance: (a, b) => (a === b ? 0 : (steps[pairPlace(a, b)] ?? 0) / storyDistanceSteps),
      };
    }),
  };
}

/** A picture's nearest neighbours among others, nearest first. */
export function nearestFirst(
  look: ReadLook,
  from: number,
  others: readonly number[],
): { readonly place: number; readonly distance: number }[] {
  return others
    .map((place) => ({ place, distance: look.distance(from, place) }))
    .sort((a, b) => a.distance - b.distance);
}

/** Three pictures: two of one character, and one of another that lay too near at the first look. */
export type StoryTriplet = { readonly anchor: number; readonly positive: number; readonly negative: number };

/**
 * For each character, the triplet that was furthest from right at the first look: its most distant own drawing, and its
 * nearest foreign one.
 */
export function hardestTriplets({ labels, looks: [first] }: ReadStory): StoryTriplet[] {
  if (first === undefined) return [];
  const all = labels.map((_, place) => place);
  const worst = new Map<number, { triplet: StoryTriplet; missing: number }>();
  for (const [anchor, label] of labels.entries()) {
    const own = nearestFirst(
      first,
      anchor,
      all.filter((place) => place !== anchor && labels[place] === label),
    ).at(-1);
    const foreign = nearestFirst(
      first,
      anchor,
      all.filter((place) => labels[place] !== label),
    )[0];
    if (own === undefined || foreign === undefined) continue;
    const missing = own.distance - foreign.distance;
    if (missing > (worst.get(label)?.missing ?? Number.NEGATIVE_INFINITY)) {
      worst.set(label, { triplet: { anchor, positive: own.place, negative: foreign.place }, missing });
    }
  }
  return [...worst.values()].sort((a, b) => b.missing - a.missing).map(({ triplet }) => triplet);
}

/** Two pictures and how far apart they are. */
export type StoryPair = { readonly a: number; readonly b: number; readonly distance: number };

/** The pairs a look finds hardest: of different characters the nearest ones, of one character the furthest ones. */
export function hardestPairs(
  { labels }: Pick<ReadStory, 'labels'>,
  look: ReadLook,
  count: number,
): { readonly different: StoryPair[]; readonly same: StoryPair[] } {
  const pairs = labels.flatMap((_, b) =>
    labels.slice(0, b).map((__, a): StoryPair => ({ a, b, distance: look.distance(a, b) })),
  );
  const rising = pairs.toSorted((first, second) => first.distance - second.distance);
  const isSame = ({ a, b }: StoryPair): boolean => labels[a] === labels[b];
  return {
    different: rising.filter((pair) => !isSame(pair)).slice(0, count),
    same: rising.toReversed().filter(isSame).slice(0, count),
  };
}
