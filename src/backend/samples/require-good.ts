import type { QualityGate } from '#contract/face.ts';
import { FamiliarError } from '#contract/result.ts';

/** @throws FamiliarError `photoFaceTooPoor` where a face of a photo fails a gate */
export function requireGood(gate: QualityGate | null): void {
  if (gate !== null) throw new FamiliarError('photoFaceTooPoor', { gate });
}
