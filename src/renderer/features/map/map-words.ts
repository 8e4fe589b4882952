import type { MapDot } from './canvas/map-dot.ts';
import type { Neighbour } from './canvas/neighbours.ts';

/** Whose face a dot is. */
export function ownerWords(dot: MapDot, names: ReadonlyMap<number, string>): string {
  if (dot.memberId === null) return 'Refused attempt';
  return names.get(dot.memberId) ?? 'A member without pictures in use';
}

/** What a person who hears the map is told about the face they have come to. */
export function dotWords(
  dot: MapDot,
  names: ReadonlyMap<number, string>,
  isChosen: boolean,
  nearestOther: Neighbour | null,
): string {
  const parts = [ownerWords(dot, names)];
  if (dot.memberId !== null && !dot.inUse) parts.push('set aside');
  if (isChosen) parts.push('chosen');
  if (nearestOther !== null) {
    const others = dot.memberId === null ? 'nearest face' : 'nearest face of someone else';
    parts.push(
      `${others}: ${ownerWords(nearestOther.dot, names)}, ${nearestOther.distance.toFixed(2)} away in the picture`,
    );
  }
  return parts.join(', ');
}

function orderWords(rankCorrelation: number): string {
  if (rankCorrelation >= 0.9) return 'What is nearer here is almost always nearer in truth';
  if (rankCorrelation >= 0.7) return 'What is nearer here is mostly nearer in truth';
  if (rankCorrelation >= 0.4) return 'What is nearer here is more often than not nearer in truth';
  return 'What is nearer here need not be nearer in truth';
}

/** What the map shows of a tuning, in a line. */
export const tunedMapWords =
  'As learnt: distances along what tells two members apart are drawn longer than they are, so no limits are drawn.';

type Keeps = { readonly share: number; readonly rankCorrelation: number };

/** How far the flat picture can be trusted. `share` is the part of the squared distances it keeps, 0 to 1; `rankCorrelation` says how well their order is kept, -1 to 1. */
export function keepsWords(
  { share, rankCorrelation }: Keeps,
  projection: 'pca' | 'neighbours',
  isTuned: boolean,
): readonly string[] {
  const percent = `${Math.round(share * 100)} %`;
  const order = `${orderWords(rankCorrelation)} (rank correlation ${rankCorrelation.toFixed(2)}).`;
  const stretched = isTuned ? ['“In truth” means here: by the stretched distances.'] : [];
  if (projection === 'neighbours') {
    return [
      'Drawn so that faces that are near in truth are near here. How far apart the groups lie, and how large they are, means little, so no limits are drawn.',
      order,
      ...stretched,
    ];
  }
  const kept = `This flat picture keeps ${percent} of the squared distance between the faces; the rest lies in directions that two dimensions cannot show.`;
  return [isTuned ? kept : `${kept} Faces look nearer here than they are, never farther.`, order, ...stretched];
}

/** Whose and how many faces are chosen: "3 pictures of Ana, 1 of Ben". */
export function chosenWords(dots: readonly MapDot[], names: ReadonlyMap<number, string>): string {
  const groups = [...Map.groupBy(dots, ({ memberId }) => memberId)];
  return groups
    .map(([memberId, { length }], index) => {
      if (memberId === null) return `${length} refused ${length === 1 ? 'attempt' : 'attempts'}`;
      const count = index === 0 ? `${length} ${length === 1 ? 'picture' : 'pictures'}` : String(length);
      return `${count} of ${names.get(memberId) ?? 'a member'}`;
    })
    .join(', ');
}
