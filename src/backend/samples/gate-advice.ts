import type { QualityGate } from '#contract/face.ts';
import { FamiliarError } from '#contract/result.ts';

/** What to do about a face that fails a gate, as the end of a sentence. */
export const gateAdvice: Readonly<Record<QualityGate, string>> = {
  tooFar: 'the face is too small. Come closer, or use a larger picture.',
  tooClose: 'the face fills the picture. Move back a little.',
  offCentre: 'the face is at the edge. Move it to the middle.',
  turnedAway: 'the face is turned away. Look towards the camera.',
  tooDark: 'the face is too dark. Find more light.',
  tooBright: 'the face is too bright. Turn away from the strong light.',
  blurred: 'the face is blurred. Hold still, or use a sharper picture.',
  eyesClosed: 'the eyes are shut. Open them and look at the camera.',
  covered: 'part of the face is covered. Take away what covers it.',
};

/** @throws FamiliarError `tooPoor`, saying what to do, where a face of a photo fails a gate */
export function requireGood(gate: QualityGate | null): void {
  if (gate !== null) throw new FamiliarError('tooPoor', `This photo will not do: ${gateAdvice[gate]}`);
}
