import type { Consequences } from '#contract/calls/attempts.ts';
import { FamiliarError } from '#contract/result.ts';

const sentences: Readonly<Record<Consequences['reason'], string>> = {
  ready: 'This attempt cannot be claimed.',
  onlyMarked: 'This attempt cannot be claimed.',
  noFace: 'The face of this attempt is no longer kept. Add a photo instead.',
  otherEmbedder: 'This face was kept by another recognition net. Add a photo instead.',
  tooPoor: 'This picture is too poor to learn from. Add a better photo instead.',
  duplicate: 'A picture of this moment is there already.',
  tooFar: 'This face does not resemble your pictures enough. Ask an owner, or add a photo of yourself.',
  closerToOther: 'This face resembles someone else more than you. Ask an owner.',
  full: 'There is no room for another picture. Remove some first.',
};

/** Why an attempt's face is not added, as a refusal. */
export function claimRefusals(reason: Consequences['reason']): FamiliarError {
  return new FamiliarError(reason === 'tooPoor' ? 'tooPoor' : 'conflict', sentences[reason]);
}
