import { type AnalysedFace, chipSize, type ImageAnalysis } from '../../core/vision/analysed-face.ts';
import { chipBytes, chipPlacement } from '../../core/vision/face-chip.ts';
import { meshBox } from '../../core/vision/face-mesh.ts';
import { faceQuality } from '../../core/vision/face-quality.ts';
import { headPose } from '../../core/vision/head-pose.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import { warpToRgb } from '../../core/vision/warp.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { embedChips } from './embed-chips.ts';
import { createFaceFinder, type Effort, type FoundFace } from './find-faces.ts';

/** Makes the whole pipeline of one image: find, align, measure, embed. Faces come largest first. */
export function createImageAnalyser(nets: FaceNets): (image: RgbaImage, effort: Effort) => Promise<ImageAnalysis> {
  const findFaces = createFaceFinder(nets);
  return async (image, effort) => {
    const found = await findFaces(image, effort);
    const aligned = found.map((face) => alignFace(image, face)).sort((a, b) => area(b) - area(a));
    const chips = aligned.map(({ chip }) => chip);
    const embeddings = await embedChips(nets, chips);
    const faces = aligned.flatMap((face, index) => {
      const embedding = embeddings[index];
      return embedding ? [{ ...face, embedding }] : [];
    });
    return { width: image.width, height: image.height, faces };
  };
}

function alignFace(image: RgbaImage, { detection, mesh }: FoundFace): Omit<AnalysedFace, 'embedding'> {
  const placement = chipPlacement(mesh);
  const chip = new Uint8Array(chipBytes);
  warpToRgb(image, placement, chipSize, 'edge', chip);
  return { box: meshBox(mesh), score: detection.score, mesh, pose: headPose(mesh), quality: faceQuality(mesh, chip, placement), chip };
}

function area({ box }: Pick<AnalysedFace, 'box'>): number {
  return box.width * box.height;
}
