import { meshSide, unprojectMesh } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { Similarity } from '#core/vision/similarity.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** A face's mesh in pixels of its image, and how sure the net is, 0 to 1, that there is a face. */
export type ReadMesh = { readonly mesh: Float32Array; readonly faceProbability: number };

/** Runs the mesh net on a square of an image; `crop` maps its pixels to the image's. */
export async function readMesh(nets: Pick<FaceNets, 'runMesh'>, image: RgbaImage, crop: Similarity): Promise<ReadMesh> {
  const input = new Uint8Array(meshSide * meshSide * 3);
  warpToRgb(image, crop, { side: meshSide, border: 'edge', out: input });
  const { points, faceProbability } = await nets.runMesh(input);
  return { mesh: unprojectMesh(points, crop), faceProbability };
}
