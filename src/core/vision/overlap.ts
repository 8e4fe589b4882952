import type { Detection } from './blazeface.ts';
import type { PixelBox, Point } from './image.ts';

/** Shared area of two boxes over their joint area, 0 to 1 (intersection over union). */
export function overlap(a: PixelBox, b: PixelBox): number {
  const shared = sharedArea(a, b);
  return shared / (area(a) + area(b) - shared);
}

/** Shared area of two boxes over the smaller one's area, 0 to 1: 1 when one lies within the other. */
export function containment(a: PixelBox, b: PixelBox): number {
  return sharedArea(a, b) / Math.min(area(a), area(b));
}

function sharedArea(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function area({ width, height }: PixelBox): number {
  return width * height;
}

/**
 * One detection per face: proposals that overlap the best one by more than `maxOverlap` are blended into it, weighted
 * by their scores. The blend keeps the best score. Best first.
 * Source: BlazeFace (see blazeface.ts), section 4, "blending" instead of non-maximum suppression.
 */
export function blendOverlapping(detections: readonly Detection[], maxOverlap: number): Detection[] {
  let rest = [...detections].sort((a, b) => b.score - a.score);
  const kept: Detection[] = [];
  for (let best = rest[0]; best; best = rest[0]) {
    const { box, score } = best;
    const same = rest.filter((other) => other === best || overlap(box, other.box) > maxOverlap);
    rest = rest.filter((other) => !same.includes(other));
    kept.push({ ...blend(same), score });
  }
  return kept;
}

function blend(detections: readonly Detection[]): Pick<Detection, 'box' | 'eyes'> {
  const total = detections.reduce((sum, { score }) => sum + score, 0);
  const mean = (read: (detection: Detection) => number) =>
    detections.reduce((sum, detection) => sum + detection.score * read(detection), 0) / total;
  const meanPoint = (read: (detection: Detection) => Point) => ({
    x: mean((d) => read(d).x),
    y: mean((d) => read(d).y),
  });
  return {
    box: {
      x: mean((d) => d.box.x),
      y: mean((d) => d.box.y),
      width: mean((d) => d.box.width),
      height: mean((d) => d.box.height),
    },
    eyes: [meanPoint((d) => d.eyes[0]), meanPoint((d) => d.eyes[1])],
  };
}
