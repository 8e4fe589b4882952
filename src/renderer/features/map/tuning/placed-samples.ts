import type { TunedPair } from './tuned-pair.ts';

/** The way from one member to the other without the tuning, or with it. */
export type Stage = 'before' | 'after';

/** Whom a sample's place names: the right one of the two, nobody, or the other. */
export type Fate = 'own' | 'nobody' | 'other';

/** What a place says of whom it shows. `side` is -1 for the first of the two, 1 for the second. */
export function fateOf(place: number, side: -1 | 1, undecided: number): Fate {
  if (Math.abs(place) < undecided) return 'nobody';
  return place * side > 0 ? 'own' : 'other';
}

/** How many places there are, how many name nobody, and how many the other one. */
export function countFates(fates: readonly Fate[]): Readonly<Record<'all' | 'nobody' | 'other', number>> {
  const count = (fate: Fate): number => fates.filter((each) => each === fate).length;
  return { all: fates.length, nobody: count('nobody'), other: count('other') };
}

/** A sample of a pair, with its places and fates on the way from the first member (-1) to the second (1). */
export type PlacedSample = {
  readonly sampleId: number;
  readonly memberId: number;
  readonly side: -1 | 1;
  readonly places: Readonly<Record<Stage, number>>;
  readonly fates: Readonly<Record<Stage, Fate>>;
};

/** The samples of a pair in the order of the contract; none where nothing was learnt. */
export function placedSamples({ memberIds, learnt }: TunedPair): readonly PlacedSample[] {
  if (learnt === null) return [];
  return learnt.samples.map(({ sampleId, memberId, before, after }) => {
    const side = memberId === memberIds[0] ? -1 : 1;
    return {
      sampleId,
      memberId,
      side,
      places: { before, after },
      fates: { before: fateOf(before, side, learnt.undecided), after: fateOf(after, side, learnt.undecided) },
    };
  });
}

/** What is hardest first: by how far a sample lies on its own side, as it is. */
export function hardestFirst(samples: readonly PlacedSample[]): readonly PlacedSample[] {
  return samples.toSorted((a, b) => a.side * a.places.before - b.side * b.places.before);
}

/** How far a scale around 0 has to reach so that every sample and both templates are on it. */
export function reachOf(samples: readonly PlacedSample[]): number {
  return 1.1 * Math.max(1.05, ...samples.flatMap(({ places }) => [Math.abs(places.before), Math.abs(places.after)]));
}

/** More lanes than these would need too much room: beyond, signs overlap. */
const mostLanes = 5;

/**
 * Lanes in which signs at `places` do not cover each other, in the order of `places`: 0 for the first, at most 4.
 * A sign takes `width` of the scale.
 */
export function lanesFor(places: readonly number[], width: number): readonly number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(places.length).fill(0);
  const inOrder = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  for (const { place, index } of inOrder) {
    const free = ends.findIndex((end) => end <= place);
    const lane = free >= 0 ? free : ends.length < mostLanes ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = place + width;
    lanes[index] = lane;
  }
  return lanes;
}
