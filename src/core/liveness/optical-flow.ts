import type { Point } from '../vision/image.ts';
import type { GreyImage, Pyramid } from './grey-image.ts';

/** Half the side of the window that is compared: 15 pixels. */
const reach = 7;
const side = 2 * reach + 1;
const maxSteps = 12;
/** A step this small, in pixels, ends the search. */
const smallStep = 0.03;
/** The least mean of the smaller eigenvalue at which a window's place is certain. */
const leastCertainty = 1;

/**
 * Where points of one image lie in another, or null where that cannot be told: the window around a point is moved until
 * it looks the same, coarse levels first. Source: B. Lucas, T. Kanade, 1981, in the pyramidal form of J.-Y. Bouguet,
 * "Pyramidal implementation of the Lucas Kanade feature tracker", 2001.
 */
export function followPoints(from: Pyramid, to: Pyramid, points: readonly Point[]): (Point | null)[] {
  return points.map((point) => followPoint(from, to, point));
}

function followPoint(from: Pyramid, to: Pyramid, point: Point): Point | null {
  let start: Point = { x: 0, y: 0 };
  for (let level = from.length - 1; level > 0; level--) {
    const scale = 1 / 2 ** level;
    // The centre of the pixels that one pixel of this level stands for.
    const place = { x: (point.x + 0.5) * scale - 0.5, y: (point.y + 0.5) * scale - 0.5 };
    // Where a coarse window sticks out or is too even, the finer one has to do.
    const shift = refine(from[level] as GreyImage, to[level] as GreyImage, place, start) ?? start;
    start = { x: shift.x * 2, y: shift.y * 2 };
  }
  const shift = refine(from[0] as GreyImage, to[0] as GreyImage, point, start);
  return shift && { x: point.x + shift.x, y: point.y + shift.y };
}

const window = new Float32Array(side * side);
const windowX = new Float32Array(side * side);
const windowY = new Float32Array(side * side);
const frame = new Float32Array((side + 2) * (side + 2));

function refine(from: GreyImage, to: GreyImage, place: Point, start: Point): Point | null {
  if (!sample(from, { x: place.x - reach - 1, y: place.y - reach - 1 }, side + 2, frame)) return null;
  let [xx, xy, yy] = [0, 0, 0];
  for (let v = 0; v < side; v++) {
    for (let u = 0; u < side; u++) {
      const at = (v + 1) * (side + 2) + u + 1;
      const gx = ((frame[at + 1] as number) - (frame[at - 1] as number)) / 2;
      const gy = ((frame[at + side + 2] as number) - (frame[at - side - 2] as number)) / 2;
      const i = v * side + u;
      window[i] = frame[at] as number;
      windowX[i] = gx;
      windowY[i] = gy;
      xx += gx * gx;
      xy += gx * gy;
      yy += gy * gy;
    }
  }
  const certainty = ((xx + yy) / 2 - Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2)) / (side * side);
  if (certainty < leastCertainty) return null;
  const determinant = xx * yy - xy * xy;
  let { x, y } = start;
  for (let step = 0; step < maxSteps; step++) {
    if (!sample(to, { x: place.x + x - reach, y: place.y + y - reach }, side, frame)) return null;
    let [bx, by] = [0, 0];
    for (let i = 0; i < side * side; i++) {
      const difference = (window[i] as number) - (frame[i] as number);
      bx += difference * (windowX[i] as number);
      by += difference * (windowY[i] as number);
    }
    const dx = (yy * bx - xy * by) / determinant;
    const dy = (xx * by - xy * bx) / determinant;
    x += dx;
    y += dy;
    if (dx * dx + dy * dy < smallStep * smallStep) break;
  }
  return { x, y };
}

/** Copies a square of `size` pixels whose first lies at (x, y), between pixels; false when it sticks out. */
function sample({ width, height, values }: GreyImage, { x, y }: Point, size: number, out: Float32Array): boolean {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (!(left >= 0 && top >= 0 && left + size < width && top + size < height)) return false;
  const [fx, fy] = [x - left, y - top];
  const [p, q, r, s] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
  for (let v = 0, i = 0; v < size; v++) {
    let at = (top + v) * width + left;
    for (let u = 0; u < size; u++, i++, at++) {
      out[i] =
        p * (values[at] as number) +
        q * (values[at + 1] as number) +
        r * (values[at + width] as number) +
        s * (values[at + width + 1] as number);
    }
  }
  return true;
}
