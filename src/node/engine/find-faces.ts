import { createAnchors, type Detection, decodeDetections } from '../../core/vision/blazeface.ts';
import {
  boxFromDetector,
  detectorSide,
  fillDetectorInput,
  partSquares,
  pointFromDetector,
  type Square,
  wholeSquare,
} from '../../core/vision/detector-input.ts';
import { meshBox, meshCrop } from '../../core/vision/face-mesh.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import { blendOverlapping, containment } from '../../core/vision/overlap.ts';
import type { Border } from '../../core/vision/warp.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { readMesh } from './read-mesh.ts';

/** A face the mesh net has confirmed, in pixels of the image. */
export type FoundFace = {
  readonly detection: Detection;
  readonly mesh: Float32Array;
  readonly faceProbability: number;
  /** Seen where it was in the camera's last frame. */
  readonly isFollowed?: true;
};

/** Where to look: `once` in the whole image, or `thoroughly`: with a border around it, for a tight crop, and in its parts, for small faces, too. */
export type Effort = 'once' | 'thoroughly';

const minScore = 0.5;
const minFaceProbability = 0.5;
/** Proposals of one look that overlap by more are one face. */
const maxOverlap = 0.3;
/** Faces of which more than this share of the smaller lies in the other are one face, seen twice. */
const maxContainment = 0.3;
const maxProposals = 96;
/** Border around a tight crop, on each side, in sides of the image. */
const cropMargin = 0.4;

/** Makes the search for faces: detector, then the mesh net on each proposal, best score first. */
export function createFaceFinder(nets: Pick<FaceNets, 'runDetector' | 'runMesh'>): (image: RgbaImage, effort: Effort) => Promise<FoundFace[]> {
  const anchors = createAnchors();

  async function detect(image: RgbaImage, square: Square, border: Border): Promise<Detection[]> {
    const input = new Uint8Array(detectorSide * detectorSide * 3);
    fillDetectorInput(image, square, border, input);
    const { boxes, logits } = await nets.runDetector(input);
    return blendOverlapping(decodeDetections(boxes, logits, anchors, minScore), maxOverlap).map(({ box, eyes, score }) => ({
      score,
      box: boxFromDetector(square, box),
      eyes: [pointFromDetector(square, eyes[0]), pointFromDetector(square, eyes[1])],
    }));
  }

  async function propose(image: RgbaImage, effort: Effort): Promise<Detection[]> {
    const proposals = await detect(image, wholeSquare(image), 'black');
    if (effort === 'once') return proposals;
    proposals.push(...(await detect(image, wholeSquare(image, cropMargin), 'edge')));
    for (const part of partSquares(image)) proposals.push(...(await detect(image, part, 'black')).filter((face) => !isCutBy(part, face, image)));
    return proposals.sort((a, b) => b.score - a.score).slice(0, maxProposals);
  }

  /** The face the mesh net sees in a proposal, or null when it sees none. */
  async function confirm(image: RgbaImage, detection: Detection): Promise<FoundFace | null> {
    const { mesh, faceProbability } = await readMesh(nets, image, meshCrop(detection));
    return faceProbability > minFaceProbability ? { detection, mesh, faceProbability } : null;
  }

  return async (image, effort) => {
    const found: FoundFace[] = [];
    for (const proposal of await propose(image, effort)) {
      if (found.some(({ detection }) => containment(detection.box, proposal.box) > maxContainment)) continue;
      const face = await confirm(image, proposal);
      if (face && !found.some(({ mesh }) => containment(meshBox(mesh), meshBox(face.mesh)) > maxContainment)) found.push(face);
    }
    return found;
  };
}

/** Whether a face sticks out of a part of the image: a neighbouring part or the whole shows it better. */
function isCutBy(part: Square, { box }: Detection, image: RgbaImage): boolean {
  const right = Math.min(part.x + part.side, image.width);
  const bottom = Math.min(part.y + part.side, image.height);
  const isCutBefore = (part.x > 0 && box.x < part.x) || (part.y > 0 && box.y < part.y);
  return isCutBefore || (right < image.width && box.x + box.width > right) || (bottom < image.height && box.y + box.height > bottom);
}
