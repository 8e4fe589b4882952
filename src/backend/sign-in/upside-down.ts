import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';

/** How far the head may lean to one side in a picture that is the right way up, in degrees. */
const maxLean = 40;
/**
 * The least score of the detector for a face in the picture that was turned over, and by how much it must beat the
 * picture as it is. A face upside down is often read as one the right way up, with a score of .6 where the right way up
 * has .9. Chosen on pictures of LFW's development view, measured on frames of webcams (research/notes/GATES.md).
 */
const minScore = 0.75;
const minLead = 0.15;

/** The picture turned by half a turn. */
function turnedOver({ width, height, data }: RgbaImage): RgbaImage {
  const pixels = new Uint32Array(data.slice().buffer).reverse();
  return { width, height, data: new Uint8Array(pixels.buffer) };
}

const bestScore = (faces: readonly AnalysedFace[]): number => Math.max(0, ...faces.map(({ score }) => score));

/** The faces that could sign in so. */
function goodFaces(analysis: ImageAnalysis): AnalysedFace[] {
  return analysis.faces.filter(
    (face) => Math.abs(face.pose.roll) <= maxLean && failedGate(face, analysis, queryLimits) === null,
  );
}

/** Whether a frame shows a face far more clearly once it is turned over. */
export async function seemsUpsideDown(engine: Pick<FaceEngine, 'analyse'>, image: RgbaImage): Promise<boolean> {
  const over = bestScore(goodFaces(await engine.analyse({ kind: 'rgba', image: turnedOver(image) })));
  if (over < minScore) return false;
  const { faces } = await engine.analyse({ kind: 'rgba', image });
  return over - bestScore(faces) >= minLead;
}
