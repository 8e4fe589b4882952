import { polygonHull } from 'd3-polygon';
import type { Point } from './geometry.ts';

const corners = 16;

/**
 * The convex outline around a member's points, `padding` (in the plane's units) away from them and round at its
 * corners. Empty without points.
 */
export function memberHull(points: readonly Point[], padding: number): readonly Point[] {
  const rim = points.flatMap(({ x, y }) =>
    Array.from({ length: corners }, (_, corner): [number, number] => {
      const angle = (2 * Math.PI * corner) / corners;
      return [x + padding * Math.cos(angle), y + padding * Math.sin(angle)];
    }),
  );
  return (polygonHull(rim) ?? []).map(([x, y]) => ({ x, y }));
}
