import { createAnchors, type Detection, decodeDetections } from '#core/vision/blazeface.ts';
import {
  boxFromDetector,
  type DetectorSide,
  detectorInput,
  detectorSides,
  partSquares,
  pointFromDetector,
  type Square,
  wholeSquare,
} from '#core/vision/detector-input.ts';
import { meshBox, meshCrop } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { blendOverlapping, containment } from '#core/vision/overlap.ts';
import type { Border } from '#core/vision/warp.ts';
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

/**
 * Where to look: `quickly` in the whole image, coarsely and only then, for small faces, finely; or `thoroughly`: finely
 * in the whole image, with a border around it, for a tight crop, and in its parts, for yet smaller faces.
 */
export type Effort = 'quickly' | 'thoroughly';

const minScore = 0.5;
/**
 * A coarse look that proposes nothing with even this score has seen an empty room: a plain wall scores .23, a face of
 * 40 pixels in 640 hardly ever less than .25.
 */
const minHint = 0.25;
/**
 * From this share of the image's longer side on a face is placed as well by a coarse look as by a fine one. The people
 * beside it are fainter hints, which the mesh net confirms.
 */
const largeFace = 1 / 8;
const minFaceProbability = 0.5;
/** Proposals of one look that overlap by more are one face. */
const maxOverlap = 0.3;
/** Faces of which more than this share of the smaller lies in the other are one face, seen twice. */
const maxContainment = 0.3;
const maxProposals = 96;
/** Border around a tight crop, on each side, in sides of the image. */
const cropMargin = 0.4;

/** How the detector looks at a square: finely, from its usual score on, what lies outside being black, unless said. */
type Look = { readonly border?: Border; readonly side?: DetectorSide; readonly least?: number };

/** The face the mesh net sees in a proposal, or null when it sees none. */
async function confirm(
  nets: Pick<FaceNets, 'runMesh'>,
  image: RgbaImage,
  detection: Detection,
): Promise<FoundFace | null> {
  const { mesh, faceProbability } = await readMesh(nets, image, meshCrop(detection));
  return faceProbability > minFaceProbability ? { detection, mesh, faceProbability } : null;
}

/** Makes the search for faces: detector, then the mesh net on each proposal, best score first. */
export function createFaceFinder(
  nets: Pick<FaceNets, 'runDetector' | 'runMesh'>,
): (image: RgbaImage, effort: Effort) => Promise<FoundFace[]> {
  const anchors = {
    [detectorSides.full]: createAnchors(detectorSides.full),
    [detectorSides.quick]: createAnchors(detectorSides.quick),
  };

  async function detect(image: RgbaImage, square: Square, look: Look): Promise<Detection[]> {
    const { border = 'black', side = detectorSides.full, least = minScore } = look;
    const { boxes, logits } = await nets.runDetector(detectorInput(image, square, border, side), side);
    return blendOverlapping(decodeDetections(boxes, logits, anchors[side], least), maxOverlap).map(
      ({ box, eyes, score }) => ({
        score,
        box: boxFromDetector(square, side, box),
        eyes: [pointFromDetector(square, side, eyes[0]), pointFromDetector(square, side, eyes[1])],
      }),
    );
  }

  async function proposeThoroughly(image: RgbaImage): Promise<Detection[]> {
    const proposals = await detect(image, wholeSquare(image), {});
    proposals.push(...(await detect(image, wholeSquare(image, cropMargin), { border: 'edge' })));
    for (const part of partSquares(image))
      proposals.push(...(await detect(image, part, {})).filter((face) => !isCutBy(part, face, image)));
    return proposals.sort((a, b) => b.score - a.score).slice(0, maxProposals);
  }

  /** The proposals that show faces, beside those already `known`, which are seen no second time. */
  async function confirmAll(
    image: RgbaImage,
    proposals: readonly Detection[],
    known: readonly FoundFace[] = [],
  ): Promise<FoundFace[]> {
    const found = [...known];
    for (const proposal of proposals) {
      if (found.some(({ detection }) => containment(detection.box, proposal.box) > maxContainment)) continue;
      const face = await confirm(nets, image, proposal);
      if (face && !found.some(({ mesh }) => containment(meshBox(mesh), meshBox(face.mesh)) > maxContainment))
        found.push(face);
    }
    return found;
  }

  async function findQuickly(image: RgbaImage): Promise<FoundFace[]> {
    const hints = await detect(image, wholeSquare(image), { side: detectorSides.quick, least: minHint });
    if (hints.length === 0) return [];
    const isClear = ({ score }: Detection): boolean => score >= minScore;
    const found = await confirmAll(image, hints.filter(isClear));
    if (!found.some((face) => isLargeIn(image, face)))
      return confirmAll(image, await detect(image, wholeSquare(image), {}));
    const faint = hints.filter((hint) => !isClear(hint));
    return confirmAll(image, faint, found);
  }

  return async (image, effort) =>
    effort === 'quickly' ? findQuickly(image) : confirmAll(image, await proposeThoroughly(image));
}

const isLargeIn = (image: RgbaImage, { mesh }: FoundFace): boolean =>
  meshBox(mesh).width >= largeFace * Math.max(image.width, image.height);

/** Whether a face sticks out of a part of the image: a neighbouring part or the whole shows it better. */
function isCutBy(part: Square, { box }: Detection, image: RgbaImage): boolean {
  const right = Math.min(part.x + part.side, image.width);
  const bottom = Math.min(part.y + part.side, image.height);
  const isCutBefore = (part.x > 0 && box.x < part.x) || (part.y > 0 && box.y < part.y);
  return (
    isCutBefore ||
    (right < image.width && box.x + box.width > right) ||
    (bottom < image.height && box.y + box.height > bottom)
  );
}
