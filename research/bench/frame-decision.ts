import type { FaceEngine } from '#core/ports/face-engine.ts';
import { type Decision, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import calibration from '../../assets/calibration.json' with { type: 'json' };

/** The embedding of a frame's only face. */
export async function embeddingOf(engine: FaceEngine, frame: RgbaImage): Promise<Embedding> {
  const [face] = (await engine.analyse({ kind: 'rgba', image: frame })).faces;
  if (face === undefined) throw new Error('the frame shows no face');
  return face.embedding;
}

/**
 * A camera frame in, a decision out: everything that signing in does with one frame. A camera frame's face is followed
 * from the frame before.
 */
export function createFrameDecision(
  { engine, space }: { readonly engine: FaceEngine; readonly space: LatentSpace },
  enrolled: Embedding,
  kind: 'rgba' | 'cameraFrame' | 'watchedFrame',
): (frame: RgbaImage) => Promise<Decision> {
  const supportSet = buildSupportSet([{ id: 1, memberId: 1, embedding: enrolled }], space);
  return async (frame) => {
    const [query] = (await engine.analyse({ kind, image: frame })).faces;
    const decision =
      query === undefined ? null : decide(query.embedding, supportSet, { calibration, falseMatchRate: 1e-4 });
    if (decision === null) throw new Error('the frame shows no face');
    return decision;
  };
}
