import calibration from '../assets/calibration.json' with { type: 'json' };
import type { FaceEngine } from '../src/core/ports/face-engine.ts';
import { type Decision, decide } from '../src/core/recognition/decide.ts';
import { buildSupportSet } from '../src/core/recognition/support-set.ts';
import type { RgbaImage } from '../src/core/vision/image.ts';

/** A camera frame in, a decision out: everything that signing in does with one frame. A camera frame's face is followed from the frame before. */
export async function createFrameDecision(
  engine: FaceEngine,
  enrolled: RgbaImage,
  kind: 'rgba' | 'cameraFrame' = 'rgba',
): Promise<(frame: RgbaImage) => Promise<Decision>> {
  const [face] = (await engine.analyse({ kind: 'rgba', image: enrolled })).faces;
  if (face === undefined) throw new Error('the enrolled picture shows no face');
  const supportSet = buildSupportSet([{ id: 1, memberId: 1, embedding: face.embedding }]);
  return async (frame) => {
    const [query] = (await engine.analyse({ kind, image: frame })).faces;
    const decision = query === undefined ? null : decide(query.embedding, supportSet, { calibration, falseMatchRate: 1e-4 });
    if (decision === null) throw new Error('the frame shows no face');
    return decision;
  };
}
