import type { SampleSource } from '#contract/household.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import { chipLandmarks } from '#core/vision/chip-landmarks.ts';
import type { KeptPicture } from '#core/vision/kept-picture.ts';

/** An analysed face with the picture to keep of it. */
export type PicturedFace = AnalysedFace & { readonly picture: KeptPicture };

/** An analysed face as it goes into the store, with its embedding as a sample. */
export function makeSample(face: PicturedFace, source: SampleSource, embedder: string): NewSample {
  const { sampleEmbedding: embedding, picture, quality, pose, mesh } = face;
  return { embedding, landmarks: chipLandmarks(mesh), picture, quality, pose, source, embedder };
}

/** A face of a photo, which the engine gives with its picture. */
export function ofPhoto(face: AnalysedFace): PicturedFace {
  if (face.picture === undefined) throw new Error('the engine gave a face of a file without its picture');
  return { ...face, picture: face.picture };
}
