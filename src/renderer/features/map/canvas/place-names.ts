import type { Extent, Point } from './geometry.ts';

/** A name that wants to stand beside a face; all in CSS pixels. */
export type NameWish = Point & {
  /** From the middle of the face to its edge. */
  readonly reach: number;
  readonly width: number;
};

/** A face on the screen that a name should not cover, in CSS pixels. */
export type Disc = Point & { readonly radius: number };

/** The height of a name with the air around it, in CSS pixels. */
export const nameHeightPx = 22;
const airPx = 3;
/** How far a name may move away from its face, step by step. */
const steps = 10;
const stepPx = 12;

/** The four ways in which a name may stand beside its face, the usual one first. */
const sides: readonly Point[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
];

function* placesFor({ x, y, reach, width }: NameWish): Generator<Point> {
  for (let step = 0; step < steps; step++) {
    const away = reach + airPx + step * stepPx;
    for (const side of sides) yield { x: x + side.x * (away + width / 2), y: y + side.y * (away + nameHeightPx / 2) };
  }
}

type Box = Point & { readonly width: number };

const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + airPx && Math.abs(a.y - b.y) < nameHeightPx;

function covers({ x, y, width }: Box, face: Disc): boolean {
  const dx = Math.max(0, Math.abs(face.x - x) - width / 2);
  const dy = Math.max(0, Math.abs(face.y - y) - nameHeightPx / 2);
  return Math.hypot(dx, dy) < face.radius;
}

const fits = ({ x, y, width }: Box, extent: Extent): boolean =>
  x - width / 2 >= 0 && x + width / 2 <= extent.width && y >= nameHeightPx / 2 && y <= extent.height - nameHeightPx / 2;

/**
 * The middles of names beside their faces, in the order of `wishes`: within the picture, on no other name, and, where
 * there is room, on no face. A name is never left out.
 */
export function placeNames(wishes: readonly NameWish[], faces: readonly Disc[], extent: Extent): readonly Point[] {
  const standing: Box[] = [];
  for (const wish of wishes) {
    const free = [...placesFor(wish)]
      .map((place): Box => ({ ...place, width: wish.width }))
      .filter((box) => fits(box, extent) && !standing.some((other) => touches(box, other)));
    const usual = { x: wish.x, y: wish.y - wish.reach - airPx - nameHeightPx / 2, width: wish.width };
    standing.push(free.find((box) => !faces.some((face) => covers(box, face))) ?? free[0] ?? usual);
  }
  return standing.map(({ x, y }) => ({ x, y }));
}
