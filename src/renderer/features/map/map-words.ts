import type { Catalogue } from '#words/catalogue.ts';
import type { MapDot } from './canvas/map-dot.ts';
import type { Neighbour } from './canvas/neighbours.ts';
import type { Projection, SupportMap } from './support-map.ts';

type Words = Catalogue['map'];
type Names = ReadonlyMap<number, string>;

/** Whose face a dot is. */
export function ownerWords(dot: MapDot, names: Names, words: Words): string {
  if (dot.memberId === null) return words.refusedAttempt;
  return names.get(dot.memberId) ?? words.withoutPictures;
}

/** A dot on the map as somebody has come to it. `near` is the nearest face of anybody else. */
export type DotInFocus = { readonly dot: MapDot; readonly isChosen: boolean; readonly near: Neighbour | null };

/** What somebody who hears the map is told about the face they have come to. */
export function dotWords({ dot, isChosen, near }: DotInFocus, names: Names, words: Words): string {
  return words.canvas.spoken({
    owner: ownerWords(dot, names, words),
    isSetAside: dot.memberId !== null && !dot.inUse,
    isChosen,
    near:
      near === null
        ? null
        : { owner: ownerWords(near.dot, names, words), distance: near.distance, isOfMember: dot.memberId !== null },
  });
}

/** How well the order of distances is kept, from how it correlates with the true one, -1 to 1. */
function orderOf(rankCorrelation: number): Parameters<Words['keeps']['order']>[0] {
  if (rankCorrelation >= 0.9) return 'almostAlways';
  if (rankCorrelation >= 0.7) return 'mostly';
  return rankCorrelation >= 0.4 ? 'rather' : 'hardly';
}

type Seen = { readonly projection: Projection; readonly isTuned: boolean };

/** How far the flat picture can be trusted, in sentences. */
export function keepsWords(
  { share, rankCorrelation }: SupportMap['keeps'],
  { projection, isTuned }: Seen,
  { keeps }: Words,
): readonly string[] {
  const percent = Math.round(share * 100);
  const order = keeps.order(orderOf(rankCorrelation), rankCorrelation);
  const ofShare = isTuned ? keeps.tunedShare(percent) : keeps.share(percent);
  return [projection === 'neighbours' ? keeps.neighbours : ofShare, order, ...(isTuned ? [keeps.tunedTruth] : [])];
}

/** Whose and how many faces are chosen. */
export function chosenWords(dots: readonly MapDot[], names: Names, words: Words): string {
  const groups = [...Map.groupBy(dots, ({ memberId }) => memberId)];
  return words.chosen.title(
    groups.map(([memberId, { length }]) => ({
      name: memberId === null ? null : (names.get(memberId) ?? words.someMember),
      count: length,
    })),
  );
}
