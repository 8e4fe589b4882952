import type { Detection } from './blazeface.ts';
import type { PixelBox, Point } from './image.ts';
import { type Similarity, scaleOf } from './similarity.ts';

/** Side of the mesh net's input in pixels. */
export const meshSide = 192;

/** Points of the face mesh; a mesh holds three numbers for each. */
export const meshPoints = 468;

/** How much of the surroundings the mesh net wants to see, in sides of the detector's box. */
const cropScale = 1.4;

/**
 * The square the mesh net wants to see: around the detection, turned so that the eyes are level. Maps crop pixels to
 * image pixels.
 */
export function meshCrop({ box, eyes: [left, right] }: Detection): Similarity {
  return levelSquare(box, left, right, cropScale);
}

/** How much of the surroundings, in sides of a mesh's box, shows the face again in the next frame of a camera. */
const followScale = 1.5;

/**
 * The square to look for the face in that a mesh showed a moment ago: around it, turned so that the eyes are level.
 * Maps crop pixels to image pixels.
 */
export function meshCropAround(mesh: Float32Array): Similarity {
  return levelSquare(
    meshBox(mesh),
    meshPoint(mesh, outerEyeCorners[0]),
    meshPoint(mesh, outerEyeCorners[1]),
    followScale,
  );
}

/** The eyes' outer corners, the image's left one first. */
const outerEyeCorners = [33, 263] as const;

/** The square around a box that is `factor` times as large and turned as the eyes are. */
function levelSquare(box: PixelBox, left: Point, right: Point, factor: number): Similarity {
  const angle = Math.atan2(right.y - left.y, right.x - left.x);
  const scale = (factor * Math.max(box.width, box.height)) / meshSide;
  const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const half = meshSide / 2;
  return { a, b, tx: box.x + box.width / 2 - a * half + b * half, ty: box.y + box.height / 2 - b * half - a * half };
}

/**
 * The net's points in pixels of the image.
 * @param raw 468 x, y, z triples in pixels of the crop
 */
export function unprojectMesh(raw: Float32Array, crop: Similarity): Float32Array {
  const mesh = new Float32Array(meshPoints * 3);
  const scale = scaleOf(crop);
  for (let i = 0; i < mesh.length; i += 3) {
    const [x, y, z] = [raw[i] as number, raw[i + 1] as number, raw[i + 2] as number];
    mesh[i] = crop.a * x - crop.b * y + crop.tx;
    mesh[i + 1] = crop.b * x + crop.a * y + crop.ty;
    mesh[i + 2] = z * scale;
  }
  return mesh;
}

/** One point of a mesh, seen from the front. */
export function meshPoint(mesh: Float32Array, index: number): Point {
  return { x: mesh[3 * index] as number, y: mesh[3 * index + 1] as number };
}

/** The smallest upright box around the mesh. */
export function meshBox(mesh: Float32Array): PixelBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.length; i += 3) {
    const [x, y] = [mesh[i] as number, mesh[i + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
