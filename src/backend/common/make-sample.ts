import type { SampleSource } from '#contract/household.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import { chipLandmarks } from '#core/vision/chip-landmarks.ts';

/** An analysed face with the picture to keep of it. */
export type PicturedFace = AnalysedFace & Pick<NewSample, 'picture' | 'look'>;

/** An analysed face as it goes into the store, with its embedding as a sample. */
export function makeSample(face: PicturedFace, source: SampleSource, embedder: string): NewSample {
  const { sampleEmbedding: embedding, picture, wide, quality, pose, look, mesh } = face;
  const seen = { quality, pose, ...(look && { look }), landmarks: chipLandmarks(mesh) };
  return { embedding, picture, ...(wide && { wide }), ...seen, source, embedder };
}

/** A face of a photo, which the engine gives with its picture. */
export function ofPhoto(face: AnalysedFace): PicturedFace {
  if (face.picture === undefined) throw new Error('the engine gave a face of a file without its picture');
  return { ...face, picture: face.picture };
}
