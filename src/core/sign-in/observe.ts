import type { PictureFault, QualityGate } from '#contract/face.ts';
import type { Settings } from '#contract/household.ts';
import type { AnalysedFace, ImageAnalysis } from '../analysis/analysed-face.ts';
import { failedGate, type GateLimits } from '../analysis/quality-gates.ts';
import type { FaceSignals } from '../liveness/face-signals.ts';
import type { Embedding } from '../recognition/embedding.ts';

/** One face of a frame: its embedding, and what liveness goes by where that was asked for. */
export type SeenFace = { readonly embedding: Embedding; readonly signals?: FaceSignals };

/**
 * What one frame shows: nobody (`isDark`: nor anything else), nothing of what is there (`noPicture`), several people,
 * one face that is not good enough (`face` where it is merely turned away or has its eyes shut), or one good query.
 */
export type Observation =
  | { readonly kind: 'noFace'; readonly isDark?: boolean }
  | { readonly kind: 'noPicture'; readonly fault: PictureFault }
  | { readonly kind: 'manyFaces' }
  | { readonly kind: 'tooPoor'; readonly gate: QualityGate; readonly face?: SeenFace }
  | ({ readonly kind: 'query' } & SeenFace);

/**
 * A second face counts as a person before the camera from this share of the largest one's eye distance on; smaller ones
 * are passers-by.
 */
const bystanderShare = 0.5;

/** The faces of people before the camera, without small ones far behind; largest first. */
export function peopleInView(analysis: ImageAnalysis): AnalysedFace[] {
  const largest = Math.max(...analysis.faces.map((face) => face.box.height));
  return analysis.faces.filter((face) => face.box.height >= largest * bystanderShare);
}

/**
 * What a frame shows to the sign-in flow: exactly one good face is a query, or the nearest of several where the
 * household says so; everything else says what is missing.
 */
export function observe(
  analysis: ImageAnalysis,
  limits: GateLimits,
  severalFaces: Settings['severalFaces'] = 'refuse',
): Exclude<Observation, { kind: 'noPicture' }> {
  const [face, ...others] = peopleInView(analysis);
  if (face === undefined) return { kind: 'noFace' };
  if (others.length > 0 && severalFaces === 'refuse') return { kind: 'manyFaces' };
  const gate = failedGate(face, analysis, limits);
  const seen: SeenFace = { embedding: face.embedding, ...(face.signals && { signals: face.signals }) };
  if (gate === null) return { kind: 'query', ...seen };
  return gate === 'turnedAway' || gate === 'eyesClosed'
    ? { kind: 'tooPoor', gate, face: seen }
    : { kind: 'tooPoor', gate };
}
