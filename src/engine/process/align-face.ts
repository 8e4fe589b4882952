import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import {
  borderedBytes,
  borderedPlacement,
  borderedSide,
  chipBytes,
  chipPlacement,
  scaledPlacement,
  wideBytes,
  widePlacement,
  wideSide,
  withoutBorder,
} from '#core/vision/face-chip.ts';
import { meshBox } from '#core/vision/face-mesh.ts';
import { faceQuality } from '#core/vision/face-quality.ts';
import { headPose } from '#core/vision/head-pose.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { chipSize } from '#core/vision/mean-face.ts';
import type { Similarity } from '#core/vision/similarity.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import type { BothEmbeddings, FaceCut, SampleCut } from './embed-faces.ts';
import type { FoundFace } from './find-faces.ts';

/** A face on its way to its embedding: what is known of it, and how it was cut out. */
export type AlignedFace = FaceCut & {
  readonly face: Omit<AnalysedFace, keyof BothEmbeddings>;
  /** How the chip lies in the image. */
  readonly placement: Similarity;
  readonly isFollowed: boolean;
};

/** Shares of the chip's view that a sample's further chips show. */
const sampleScales = [0.92, 0.96, 1.04] as const;

/** Cuts a face out of its image and judges it. */
export function alignFace(image: RgbaImage, { detection, mesh, isFollowed }: FoundFace): AlignedFace {
  const placement = chipPlacement(mesh);
  const borderedChip = new Uint8Array(borderedBytes);
  warpToRgb(image, borderedPlacement(placement), borderedSide, 'edge', borderedChip);
  const chip = withoutBorder(borderedChip);
  const face = {
    box: meshBox(mesh),
    score: detection.score,
    mesh,
    pose: headPose(mesh),
    quality: faceQuality(mesh, chip, placement),
    chip,
  };
  return { face, chip, borderedChip, placement, isFollowed: isFollowed === true };
}

/** Adds the further chips by which a face is embedded as a sample: a little closer, a little wider, and much wider. */
export function cutSample(
  image: RgbaImage,
  { chip, borderedChip, placement }: Pick<AlignedFace, keyof FaceCut | 'placement'>,
): SampleCut {
  const wideChip = new Uint8Array(wideBytes);
  warpToRgb(image, widePlacement(placement), wideSide, 'edge', wideChip);
  return {
    chip,
    borderedChip,
    wideChip,
    scaledChips: sampleScales.map((scale) => cutChip(image, scaledPlacement(placement, scale))),
  };
}

function cutChip(image: RgbaImage, placement: Similarity): Uint8Array {
  const chip = new Uint8Array(chipBytes);
  warpToRgb(image, placement, chipSize, 'edge', chip);
  return chip;
}
