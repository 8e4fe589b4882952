import { meshCropAround } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import type { FoundFace } from './find-faces.ts';
import { readMesh } from './read-mesh.ts';

/**
 * Frames in a row that may be answered from the mesh alone before the detector looks again for people who came into
 * view.
 */
const maxFollowed = 4;
/** A followed face must be as good as certain; otherwise the detector looks again. */
const minFaceProbability = 0.8;

type Followed = { readonly face: FoundFace; readonly width: number; readonly height: number; readonly frames: number };

/**
 * Makes the search in the frames of a camera, each the one after the last: while there is one face, the next frame's
 * mesh is read where the last one was, which spares the detector. Every fifth frame, and when the face is lost,
 * `detect` searches the whole frame.
 */
export function createFaceFollower(
  nets: Pick<FaceNets, 'runMesh'>,
  detect: (image: RgbaImage) => Promise<FoundFace[]>,
): (image: RgbaImage) => Promise<FoundFace[]> {
  let followed: Followed | null = null;

  async function follow(image: RgbaImage, { face, width, height, frames }: Followed): Promise<FoundFace | null> {
    if (frames >= maxFollowed || image.width !== width || image.height !== height) return null;
    const { mesh, faceProbability } = await readMesh(nets, image, meshCropAround(face.mesh));
    return faceProbability >= minFaceProbability
      ? { detection: face.detection, mesh, faceProbability, isFollowed: true }
      : null;
  }

  return async (image) => {
    const { width, height } = image;
    const next = followed && (await follow(image, followed));
    if (followed && next) {
      followed = { face: next, width, height, frames: followed.frames + 1 };
      return [next];
    }
    const faces = await detect(image);
    const [only] = faces;
    followed = only && faces.length === 1 ? { face: only, width, height, frames: 0 } : null;
    return faces;
  };
}
