import { type Mark, markOf } from '#renderer/kit/mark.ts';
import { acceptRegion } from './accept-region.ts';
import { type Point, planeDistance } from './geometry.ts';
import type { MapDot, MapMember } from './map-dot.ts';
import { memberHull } from './member-hull.ts';
import type { Crowd } from './thumbnail-size.ts';

/** What may be shown or left out. */
export type MapLayers = {
  readonly hulls: boolean;
  readonly limits: boolean;
  readonly pictures: boolean;
  readonly strangers: boolean;
};

/** A member's part of the picture. */
export type MemberShape = {
  readonly member: MapMember;
  readonly mark: Mark;
  /** The nearest to the template last, so that it lies on top. */
  readonly inUse: readonly MapDot[];
  readonly setAside: readonly MapDot[];
  readonly hull: readonly Point[];
  /** Where a face would be near enough, if the plane were all there is. */
  readonly region: readonly Point[];
};

/** All that is drawn, worked out once for each answer of the host. */
export type MapScene = {
  readonly shapes: readonly MemberShape[];
  readonly strangers: readonly MapDot[];
  readonly dots: readonly MapDot[];
  readonly crowd: Crowd;
  /** Whether lengths of the plane mean distance. */
  readonly hasDistances: boolean;
};

/** The scene before the host has answered. */
export const emptyScene: MapScene = {
  shapes: [],
  strangers: [],
  dots: [],
  crowd: { count: 0, spacing: 0 },
  hasDistances: true,
};

/** What is shown at first. The limits overlap and hide the faces, so they come when they are asked for. */
export const usualLayers: MapLayers = { pictures: true, hulls: true, limits: false, strangers: true };

/** The dots that the layers leave in sight. */
export function dotsSeen({ dots }: MapScene, { strangers }: MapLayers): readonly MapDot[] {
  return strangers ? dots : dots.filter(({ memberId }) => memberId !== null);
}

/** The corners around each member: of the limit where it is drawn, else of the hull. */
export function outlineOf({ shapes }: MapScene, { limits }: MapLayers): readonly Point[] {
  return shapes.flatMap(({ region, hull }) => (limits && region.length > 0 ? region : hull));
}

/** How far a hull stays away from the points inside, in units of distance. */
const hullPadding = 0.018;

/** The median distance from a dot to its nearest neighbour; 0 without neighbours. */
function medianSpacing(dots: readonly MapDot[]): number {
  if (dots.length < 2) return 0;
  const nearest = dots.map((dot) =>
    dots.reduce(
      (least, other) => (other === dot ? least : Math.min(least, planeDistance(dot, other))),
      Number.POSITIVE_INFINITY,
    ),
  );
  return nearest.toSorted((a, b) => a - b)[nearest.length >> 1] ?? 0;
}

/** Works out the hulls and regions. Where lengths of the plane mean no distance there are no regions. */
export function buildScene(dots: readonly MapDot[], members: readonly MapMember[], hasDistances: boolean): MapScene {
  const byMember = Map.groupBy(dots, ({ memberId }) => memberId);
  const shapes = members.map((member): MemberShape => {
    const own = byMember.get(member.memberId) ?? [];
    const inUse = own
      .filter((dot) => dot.inUse)
      .toSorted((a, b) => planeDistance(b, member) - planeDistance(a, member));
    return {
      member,
      mark: markOf(member.memberId),
      inUse,
      setAside: own.filter((dot) => !dot.inUse),
      hull: memberHull(inUse, hullPadding),
      region: hasDistances ? acceptRegion(member, inUse, member.limit) : [],
    };
  });
  return {
    shapes,
    strangers: byMember.get(null) ?? [],
    dots,
    crowd: { count: dots.length, spacing: medianSpacing(dots) },
    hasDistances,
  };
}
