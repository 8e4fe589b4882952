import { meshBox, meshPoint, meshPoints } from './face-mesh.ts';
import type { PixelBox } from './image.ts';
import { applySimilarity, type Similarity } from './similarity.ts';

/** A picture of a person with hair and shoulders: its size, and the map from its pixels to those of the image. */
export type WideCut = { readonly width: number; readonly height: number; readonly placement: Similarity };

/** Largest height of a wide picture in pixels: twice what the largest portrait takes on most screens. */
export const mostWideHeight = 448;
/** How long a wide picture may be, encoded. */
export const mostWideBytes = 96 * 1024;
/** Width over height, that of the portraits on the screens. */
const proportion = 100 / 122;

/** How much of the picture is shown, in heights of the face: as much as there is, best first. */
const heights = [2.2, 2, 1.8, 1.6, 1.45, 1.3];
/** How far the middle may go aside to keep somebody else out, in widths of the cut. */
const stepsAside = [0, 0.08, -0.08, 0.16, -0.16];
/** How far from the middle the face may stand, in widths of the cut. */
const mostAside = 0.2;
/** A head bent further than this stays bent, as the person holds it. */
const mostTurn = (25 * Math.PI) / 180;
/** A face looked at from above or below is taken for so many times as high as it is wide. */
const leastSlimness = 1.15;
/** The hair above a face takes up to this, in heights of the face. */
const mostHair = 0.55;
/** Which part of what is left beside the face goes to the hair; the rest goes to neck and shoulders. */
const hairShare = 0.67;
/** How much larger than its box somebody else's face is taken to be. */
const berth = 1.15;

type Size = Pick<PixelBox, 'width' | 'height'>;

/**
 * Plans the wide picture of a face: upright by the line of its eyes, or as the image lies where that would reach over
 * the image's edge; as wide as the image goes, with nobody else's face in it.
 * @param others boxes of the other faces in the image
 * @returns null where the image has too little around the face, or somebody else cannot be kept out
 */
export function planWideCut(mesh: Float32Array, image: Size, others: readonly PixelBox[]): WideCut | null {
  const turn = turnOf(mesh);
  const turns = Math.abs(turn) <= mostTurn ? [turn, 0] : [0];
  const inTheWay = others.map(widened);
  const steps = others.length === 0 ? [0] : stepsAside;
  for (const height of heights) {
    for (const angle of turns) {
      const face = uprightBox(mesh, angle);
      for (const aside of steps) {
        const box = placed(face, height, aside, angle === 0 ? image : null);
        const corners = cornersOf(box, angle);
        const isGood = holds(box, face) && isInside(corners, image) && !inTheWay.some((other) => meet(corners, other));
        if (isGood) return cutOf(box, angle);
      }
    }
  }
  return null;
}

/** By how much the line of the eyes is turned, clockwise in radians. */
function turnOf(mesh: Float32Array): number {
  const [left, right] = [meshPoint(mesh, 33), meshPoint(mesh, 263)];
  return Math.atan2(right.y - left.y, right.x - left.x);
}

/** The map that turns the plane clockwise around its origin. */
const turned = (angle: number): Similarity => ({ a: Math.cos(angle), b: Math.sin(angle), tx: 0, ty: 0 });

/** The box around the face once the image is turned back by the angle. */
function uprightBox(mesh: Float32Array, angle: number): PixelBox {
  if (angle === 0) return meshBox(mesh);
  const back = turned(-angle);
  const upright = new Float32Array(mesh.length);
  for (let i = 0; i < meshPoints; i++) {
    const { x, y } = applySimilarity(back, meshPoint(mesh, i));
    upright.set([x, y], 3 * i);
  }
  return meshBox(upright);
}

/** Where a cut of so many heights of the face lies; moved inside the image where one is given and it is no larger. */
function placed(face: PixelBox, heights: number, aside: number, image: Size | null): PixelBox {
  const faceHeight = Math.max(face.height, leastSlimness * face.width);
  const height = heights * faceHeight;
  const width = height * proportion;
  const hair = Math.min(mostHair, (heights - 1) * hairShare) * faceHeight;
  const x = face.x + face.width / 2 + (aside - 0.5) * width;
  const y = face.y + face.height - faceHeight - hair;
  if (image === null) return { x, y, width, height };
  return { x: moved(x, width, image.width), y: moved(y, height, image.height), width, height };
}

const moved = (start: number, length: number, whole: number): number => Math.max(0, Math.min(start, whole - length));

/** Whether the cut shows the whole face, not far from its middle. */
function holds(cut: PixelBox, face: PixelBox): boolean {
  const aside = Math.abs(face.x + face.width / 2 - cut.x - cut.width / 2);
  const isWide = cut.x <= face.x && cut.x + cut.width >= face.x + face.width;
  const isHigh = cut.y <= face.y && cut.y + cut.height >= face.y + face.height;
  return isWide && isHigh && aside <= mostAside * cut.width;
}

type Corners = readonly { readonly x: number; readonly y: number }[];

function cornersOf({ x, y, width, height }: PixelBox, angle: number): Corners {
  const map = turned(angle);
  return [x, x + width].flatMap((atX) => [y, y + height].map((atY) => applySimilarity(map, { x: atX, y: atY })));
}

/** Rounding may put a corner a hair's breadth beyond the edge. */
const tolerance = 1e-3;

const isInside = (corners: Corners, { width, height }: Size): boolean =>
  corners.every(({ x, y }) => x >= -tolerance && y >= -tolerance && x <= width + tolerance && y <= height + tolerance);

/** Whether the upright box around the corners and another box share anything. */
function meet(corners: Corners, { x, y, width, height }: PixelBox): boolean {
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return Math.min(...xs) < x + width && Math.max(...xs) > x && Math.min(...ys) < y + height && Math.max(...ys) > y;
}

const widened = ({ x, y, width, height }: PixelBox): PixelBox => ({
  x: x - ((berth - 1) / 2) * width,
  y: y - ((berth - 1) / 2) * height,
  width: width * berth,
  height: height * berth,
});

/** The cut in pixels, no finer than those of the image. */
function cutOf({ x, y, width, height }: PixelBox, angle: number): WideCut {
  const rows = Math.max(1, Math.min(mostWideHeight, Math.round(height)));
  const columns = Math.max(1, Math.round(rows * proportion));
  const scale = height / rows;
  const map = turned(angle);
  const start = applySimilarity(map, { x: x + (width - columns * scale) / 2, y });
  return {
    width: columns,
    height: rows,
    placement: { a: map.a * scale, b: map.b * scale, tx: start.x, ty: start.y },
  };
}
