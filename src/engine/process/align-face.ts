import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { chipLuma } from '#core/vision/chip-regions.ts';
import {
  chipCut,
  chipPlacement,
  cutPlacement,
  type FaceCut,
  isMiddleOf,
  middleOf,
  nameOfCut,
} from '#core/vision/face-chip.ts';
import { meshBox } from '#core/vision/face-mesh.ts';
import { faceQuality } from '#core/vision/face-quality.ts';
import { isHalfLit } from '#core/vision/half-lit.ts';
import { headPose } from '#core/vision/head-pose.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { Similarity } from '#core/vision/similarity.ts';
import { warpToRgb } from '#core/vision/warp.ts';
import type { BothEmbeddings } from './embed-faces.ts';
import type { FoundFace } from './find-faces.ts';
import type { TakeCut } from './view-answers.ts';

/** A face on its way to its embedding: what is known of it, and how to cut it out. */
export type AlignedFace = {
  readonly face: Omit<AnalysedFace, keyof BothEmbeddings>;
  readonly take: TakeCut;
  readonly isFollowed: boolean;
};

/** Makes the cutting out and judging of faces, for nets that see them as this description says. */
export function createAligner(embedder: Embedder): (image: RgbaImage, found: FoundFace) => AlignedFace {
  const planned = embedder.flatMap(({ query }) => query);
  return (image, { detection, mesh, isFollowed }) => {
    const placement = chipPlacement(mesh);
    const take = cutterOf(image, placement, planned);
    const chip = take(chipCut);
    const face = {
      box: meshBox(mesh),
      score: detection.score,
      mesh,
      pose: headPose(mesh),
      quality: faceQuality(mesh, chip, placement),
      isHalfLit: isHalfLit(chipLuma(chip), mesh, placement),
    };
    return { face, take, isFollowed: isFollowed === true };
  };
}

/**
 * Cuts a face out of its image, each cut once.
 * @param placement how the aligned chip lies in the image
 * @param planned cuts that are sure to be asked for: what is the middle of one of them is taken from it
 */
export function cutterOf(image: RgbaImage, placement: Similarity, planned: readonly FaceCut[] = []): TakeCut {
  const taken = new Map<string, Uint8Array>();

  function make(cut: FaceCut): Uint8Array {
    const outer = planned.find((other) => isMiddleOf(cut, other));
    if (outer) return middleOf(take(outer), outer.side, cut.side);
    const { side, beyond = 'edge' } = cut;
    const picture = new Uint8Array(side * side * 3);
    warpToRgb(image, cutPlacement(placement, cut), { side, border: beyond, out: picture });
    return picture;
  }

  function take(cut: FaceCut): Uint8Array {
    const name = nameOfCut(cut);
    const known = taken.get(name) ?? make(cut);
    taken.set(name, known);
    return known;
  }
  return take;
}
