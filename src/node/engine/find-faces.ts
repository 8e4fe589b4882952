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
import { meshBox, meshCrop, meshSide, unprojectMesh } from '../../core/vision/face-mesh.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import { blendOverlapping, overlap } from '../../core/vision/overlap.ts';
import { type Border, warpToRgb } from '../../core/vision/warp.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** A face the mesh net has confirmed, in pixels of the image. */
export type FoundFace = { readonly detection: Detection; readonly mesh: Float32Array; readonly faceProbability: number };

/** Where to look: `once` in the whole image, or `thoroughly`: in parts of a large one too, and with a border around what may be a tight crop. */
export type Effort = 'once' | 'thoroughly';

const minScore = 0.5;
const minFaceProbability = 0.5;
const maxOverlap = 0.3;
const maxProposals = 64;
/** From this side on, the parts of an image show faces that are too small in the whole of it. */
const minPartsSide = 800;
/** Border around a tight crop, on each side, in sides of the image. */
const cropMargin = 0.4;
/** A best face that scores less may be the inner part of one that fills the picture: a border shows whether a better one is there. */
const minSureScore = 0.8;
/** The border makes faces smaller and may cost a right one this much of its score. */
const borderLoss = 0.1;

/** Makes the search for faces: detector, then the mesh net on each proposal, best score first. */
export function createFaceFinder(nets: Pick<FaceNets, 'runDetector' | 'runMesh'>): (image: RgbaImage, effort: Effort) => Promise<FoundFace[]> {
  const anchors = createAnchors();
  const detectorInput = new Uint8Array(detectorSide * detectorSide * 3);
  const meshInput = new Uint8Array(meshSide * meshSide * 3);

  async function detect(image: RgbaImage, square: Square, border: Border): Promise<Detection[]> {
    fillDetectorInput(image, square, border, detectorInput);
    const { boxes, logits } = await nets.runDetector(detectorInput);
    return decodeDetections(boxes, logits, anchors, minScore).map(({ box, eyes, score }) => ({
      score,
      box: boxFromDetector(square, box),
      eyes: [pointFromDetector(square, eyes[0]), pointFromDetector(square, eyes[1])],
    }));
  }

  async function confirm(image: RgbaImage, proposals: readonly Detection[]): Promise<FoundFace[]> {
    const found: FoundFace[] = [];
    for (const detection of blendOverlapping(proposals, maxOverlap).slice(0, maxProposals)) {
      const crop = meshCrop(detection);
      warpToRgb(image, crop, meshSide, 'edge', meshInput);
      const { points, faceProbability } = await nets.runMesh(meshInput);
      if (!(faceProbability > minFaceProbability)) continue;
      const mesh = unprojectMesh(points, crop);
      const isKnown = found.some((other) => overlap(meshBox(other.mesh), meshBox(mesh)) > maxOverlap);
      if (!isKnown) found.push({ detection, mesh, faceProbability });
    }
    return found;
  }

  return async (image, effort) => {
    const proposals = await detect(image, wholeSquare(image), 'black');
    if (effort === 'once') return confirm(image, proposals);
    if (Math.max(image.width, image.height) >= minPartsSide) {
      for (const part of partSquares(image)) proposals.push(...(await detect(image, part, 'black')).filter((face) => !isCutBy(part, face, image)));
    }
    const found = await confirm(image, proposals);
    if (bestScore(found) >= minSureScore) return found;
    const framed = await confirm(image, await detect(image, wholeSquare(image, cropMargin), 'edge'));
    return bestScore(framed) > bestScore(found) - borderLoss ? framed : found;
  };
}

function bestScore(faces: readonly FoundFace[]): number {
  return Math.max(0, ...faces.map(({ detection }) => detection.score));
}

/** Whether a face sticks out of a part of the image: a neighbouring part or the whole shows it better. */
function isCutBy(part: Square, { box }: Detection, image: RgbaImage): boolean {
  const right = Math.min(part.x + part.side, image.width);
  const bottom = Math.min(part.y + part.side, image.height);
  const isCutLeft = part.x > 0 && box.x < part.x;
  const isCutTop = part.y > 0 && box.y < part.y;
  return isCutLeft || isCutTop || (right < image.width && box.x + box.width > right) || (bottom < image.height && box.y + box.height > bottom);
}
