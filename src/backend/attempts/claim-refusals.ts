import type { Consequences } from '#contract/calls/attempts.ts';
import { FamiliarError } from '#contract/result.ts';

const refusals = {
  ready: 'claimNotPossible',
  onlyMarked: 'claimNotPossible',
  noFace: 'claimFaceForgotten',
  otherEmbedder: 'claimOtherNet',
  tooPoor: 'claimTooPoor',
  duplicate: 'claimDuplicate',
  tooFar: 'claimTooFar',
  closerToOther: 'claimCloserToOther',
  full: 'claimFull',
} as const satisfies Record<Consequences['reason'], string>;

/** Why an attempt's face is not added, as a refusal. */
export function claimRefusals(reason: Consequences['reason']): FamiliarError {
  return new FamiliarError(refusals[reason]);
}
