import type { CallInput, CallOutput } from '#contract/contract.ts';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { type MapDot, type MapMember, sampleKey, strangerKey } from './canvas/map-dot.ts';

/** The household's faces in two dimensions, as the host answers. */
export type SupportMap = CallOutput<'map.get'>;

/** How the many dimensions become two: by main directions, or so that neighbours stay neighbours. */
export type Projection = CallInput<'map.get'>['projection'];

/** All faces of the map as dots: the samples first, then the strangers. */
export function dotsOf(map: SupportMap): readonly MapDot[] {
  return [
    ...map.points.map(({ sampleId, memberId, x, y, inUse }) => ({
      key: sampleKey(sampleId),
      id: sampleId,
      memberId,
      x,
      y,
      inUse,
    })),
    ...map.strangers.map(({ attemptId, x, y }) => ({
      key: strangerKey(attemptId),
      id: attemptId,
      memberId: null,
      x,
      y,
      inUse: false,
    })),
  ];
}

/** The face behind a dot. */
export function faceOf({ memberId, id }: MapDot): FaceRef {
  return memberId === null ? { kind: 'attempt', attemptId: id } : { kind: 'sample', memberId, sampleId: id };
}

/** The members with a place on the map; one whose pictures are all set aside stands amid them, near to nobody. */
export function membersOf(map: SupportMap, names: ReadonlyMap<number, string>): readonly MapMember[] {
  const known = new Set(map.members.map(({ memberId }) => memberId));
  const resting = Map.groupBy(
    map.points.filter(({ memberId }) => !known.has(memberId)),
    ({ memberId }) => memberId,
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    ...map.members,
    ...[...resting].map(([memberId, points]) => ({
      memberId,
      name: names.get(memberId) ?? '',
      x: mean(points.map(({ x }) => x)),
      y: mean(points.map(({ y }) => y)),
      limit: 0,
    })),
  ];
}
