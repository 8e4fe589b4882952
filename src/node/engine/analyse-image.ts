import type { EngineImage } from '../../core/ports/face-engine.ts';
import { type AnalysedFace, chipSize, type ImageAnalysis } from '../../core/vision/analysed-face.ts';
import { chipLuma } from '../../core/vision/chip-regions.ts';
import { lighting } from '../../core/vision/exposure.ts';
import { eyesOpen, interocularDistance } from '../../core/vision/eyes.ts';
import { chipBytes, chipPlacement } from '../../core/vision/face-chip.ts';
import { meshBox } from '../../core/vision/face-mesh.ts';
import { headPose } from '../../core/vision/head-pose.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import { occlusion } from '../../core/vision/occlusion.ts';
import { sharpness } from '../../core/vision/sharpness.ts';
import { warpToRgb } from '../../core/vision/warp.ts';
import type { ImageCodec } from '../images/image-codec.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { embedChips } from './embed-chips.ts';
import { createFaceFinder, type FoundFace } from './find-faces.ts';

/** A face before its embedding is known. */
type DescribedFace = Omit<AnalysedFace, 'embedding'>;

function describeFace(image: RgbaImage, { detection, mesh }: FoundFace): DescribedFace {
  const placement = chipPlacement(mesh);
  const chip = new Uint8Array(chipBytes);
  warpToRgb(image, placement, chipSize, 'edge', chip);
  const luma = chipLuma(chip);
  const quality = {
    sharpness: sharpness(luma),
    ...lighting(luma),
    interocularPx: interocularDistance(mesh),
    occlusion: occlusion(chip, mesh, placement),
    eyesOpen: eyesOpen(mesh),
  };
  return { box: meshBox(mesh), score: detection.score, mesh, pose: headPose(mesh), quality, chip };
}

/**
 * Makes the whole way from an image to its faces, largest first. Camera frames are searched once, files thoroughly.
 * @throws FamiliarError `badImage` for a file that is no readable picture
 */
export function createAnalyser(nets: FaceNets, codec: Pick<ImageCodec, 'decode'>): (image: EngineImage) => Promise<ImageAnalysis> {
  const findFaces = createFaceFinder(nets);
  return async (source) => {
    const image = source.kind === 'rgba' ? source.image : await codec.decode(source.bytes);
    const found = await findFaces(image, source.kind === 'rgba' ? 'once' : 'thoroughly');
    const described = found.map((face) => describeFace(image, face)).sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
    const embeddings = await embedChips(
      nets,
      described.map(({ chip }) => chip),
    );
    const faces = described.map((face, i) => ({ ...face, embedding: embeddings[i] as Float32Array }));
    return { width: image.width, height: image.height, faces };
  };
}
