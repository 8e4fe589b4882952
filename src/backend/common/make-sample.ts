import type { SampleSource } from '#contract/household.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import { chipLandmarks } from '#core/vision/chip-landmarks.ts';

/** An analysed face as it goes into the store: its embedding as a sample, its picture encoded. */
export async function makeSample(
  engine: FaceEngine,
  face: AnalysedFace,
  source: SampleSource,
  embedder: string,
): Promise<NewSample> {
  const { sampleEmbedding: embedding, chip, quality, pose, mesh } = face;
  return {
    embedding,
    chip,
    landmarks: chipLandmarks(mesh),
    picture: await engine.encodeChip(chip),
    quality,
    pose,
    source,
    embedder,
  };
}
