import { FamiliarError } from '#contract/result.ts';
import { photoQueryLimits } from '#core/analysis/quality-gates.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { type Decision, type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { SupportSet } from '#core/recognition/support-set.ts';
import { observe } from '#core/sign-in/observe.ts';

/**
 * The embedding of the only person in a photo.
 * @throws FamiliarError `badImage`, `noFace`, `manyFaces` or `tooPoor`
 */
export const embedPhoto = async (engine: FaceEngine, bytes: Uint8Array): Promise<Embedding> => {
  const observation = observe(await engine.analyse({ kind: 'file', bytes }), photoQueryLimits);
  switch (observation.kind) {
    case 'query':
      return observation.embedding;
    case 'noFace':
      throw new FamiliarError('singlePhotoWithoutFace');
    case 'manyFaces':
      throw new FamiliarError('singlePhotoWithManyFaces');
    case 'tooPoor':
      throw new FamiliarError('photoFaceTooPoor', { gate: observation.gate });
  }
};

/**
 * Who the only person in a photo is, by the very decision that signs people in; null when nobody is enrolled. @throws
 * FamiliarError as embedPhoto
 */
export const recognisePhoto = async (
  engine: FaceEngine,
  bytes: Uint8Array,
  supportSet: SupportSet,
  policy: DecisionPolicy,
): Promise<Decision | null> => decide(await embedPhoto(engine, bytes), supportSet, policy);
