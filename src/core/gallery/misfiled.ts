import { thresholdFor } from '../recognition/calibration.ts';
import type { DecisionPolicy } from '../recognition/decide.ts';
import type { Placement } from './place-samples.ts';

/** A sample that is with the wrong member, it seems, and whom it looks like. */
export type Misfiled = { readonly sampleId: number; readonly memberId: number; readonly looksLike: number };

/**
 * The samples in use that would be taken for another member and lie nearer to that one than to the others of their own.
 * A member's only sample is with nobody else that could tell.
 */
export function misfiledSamples(placements: readonly Placement[], policy: DecisionPolicy): Misfiled[] {
  return placements.flatMap(({ sample, own, others }) => {
    const [other] = others;
    if (!sample.inUse || own === null || other === undefined || own.distance <= other.distance) return [];
    const { calibration, falseMatchRate } = policy;
    const threshold = thresholdFor(calibration, falseMatchRate, other.sampleCount, others.length + 1);
    if (other.distance > threshold) return [];
    return [{ sampleId: sample.id, memberId: sample.memberId, looksLike: other.memberId }];
  });
}
