import { type Point, planeDistance } from './geometry.ts';

const directions = 96;
const halvings = 18;

/** The rule of recognition, on the plane: half the way to the template plus half the way to the nearest sample. */
function planeScore(place: Point, template: Point, samples: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const sample of samples) nearest = Math.min(nearest, planeDistance(place, sample));
  return (planeDistance(place, template) + nearest) / 2;
}

/**
 * The outline of where a face would be near enough to a member if the plane were all there is: the rule of recognition
 * with distances of the picture. Empty when no place is. One pass around the template suffices: along a ray from it,
 * the way to the template grows by as much as the way to the nearest sample can shrink, so the score never falls again
 * and each ray crosses the limit once.
 */
export function acceptRegion(template: Point, samples: readonly Point[], limit: number): readonly Point[] {
  if (samples.length === 0 || planeScore(template, template, samples) > limit) return [];
  return Array.from({ length: directions }, (_, step) => {
    const angle = (2 * Math.PI * step) / directions;
    const at = (reach: number): Point => ({
      x: template.x + reach * Math.cos(angle),
      y: template.y + reach * Math.sin(angle),
    });
    let inside = 0;
    let outside = 2 * limit;
    for (let i = 0; i < halvings; i++) {
      const middle = (inside + outside) / 2;
      if (planeScore(at(middle), template, samples) <= limit) inside = middle;
      else outside = middle;
    }
    return at(inside);
  });
}
