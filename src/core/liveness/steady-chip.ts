import { mean } from '../numerics/averages.ts';
import { meshPoint, meshPoints } from '../vision/face-mesh.ts';
import type { Point, RgbaImage } from '../vision/image.ts';
import { applySimilarity, invertSimilarity, type Similarity, scaleOf } from '../vision/similarity.ts';
import { warpToRgb } from '../vision/warp.ts';
import type { GreyImage } from './grey-image.ts';
import type { DepthPoint } from './relief.ts';

/** Side of a steady chip in pixels. */
const steadySide = 200;

/** The eyes' outer corners lie here in every steady chip, the image's left one first. */
const corners: readonly [Point, Point] = [
  { x: 0.24 * steadySide, y: 0.36 * steadySide },
  { x: 0.76 * steadySide, y: 0.36 * steadySide },
];

/** Distance between the eyes' outer corners in a steady chip, in pixels. */
const steadyUnit = corners[1].x - corners[0].x;

/** The map from a steady chip's pixels to the image's: both outer corners of the eyes keep their place. */
export function steadyPlacement(mesh: Float32Array): Similarity {
  const [left, right] = [meshPoint(mesh, 33), meshPoint(mesh, 263)];
  const a = (right.x - left.x) / steadyUnit;
  const b = (right.y - left.y) / steadyUnit;
  return { a, b, tx: left.x - a * corners[0].x + b * corners[0].y, ty: left.y - b * corners[0].x - a * corners[0].y };
}

/** The face in grey, cut so that the eyes keep their place: what still moves is turn, depth and expression. */
export function cutSteadyChip(image: RgbaImage, placement: Similarity): GreyImage {
  const rgb = new Uint8Array(steadySide * steadySide * 3);
  warpToRgb(image, placement, { side: steadySide, border: 'edge', out: rgb });
  const values = new Float32Array(steadySide * steadySide);
  for (let i = 0, at = 0; i < values.length; i++, at += 3) {
    values[i] = 0.299 * (rgb[at] as number) + 0.587 * (rgb[at + 1] as number) + 0.114 * (rgb[at + 2] as number);
  }
  return { width: steadySide, height: steadySide, values };
}

/** Points of the mesh around the face, clockwise from the forehead. */
const oval = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

/** How much smaller than the face the area is in which points are followed: its edge belongs to what is behind. */
const inset = 0.86;

/** The outline, in pixels of the steady chip, of what is surely face. */
export function steadyOutline(mesh: Float32Array, placement: Similarity): Point[] {
  const toChip = invertSimilarity(placement);
  const places = oval.map((index) => applySimilarity(toChip, meshPoint(mesh, index)));
  const centre = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  return places.map(({ x, y }) => ({ x: centre.x + inset * (x - centre.x), y: centre.y + inset * (y - centre.y) }));
}

/** The mesh in pixels of the steady chip, its depth too. */
export function steadyMesh(mesh: Float32Array, placement: Similarity): DepthPoint[] {
  const toChip = invertSimilarity(placement);
  const scale = scaleOf(placement);
  return Array.from({ length: meshPoints }, (_, index) => ({
    ...applySimilarity(toChip, meshPoint(mesh, index)),
    z: (mesh[3 * index + 2] as number) / scale,
  }));
}
