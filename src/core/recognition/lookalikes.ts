import { thresholdFor } from './calibration.ts';
import type { DecisionPolicy } from './decide.ts';
import { buildSupportSet, type SupportSample, scoreMembers, withoutMember } from './support-set.ts';

/** Two members of whom one has a picture that comes close to being taken for the other. */
export type Lookalikes = {
  readonly memberIds: readonly [number, number];
  /** The smallest score of a picture of the one against the other, 0 to 2. */
  readonly distance: number;
  /** The threshold that this score was held against. */
  readonly threshold: number;
};

/**
 * The pairs of members who are too close at this policy: a picture of the one scores within the other's threshold, or within
 * the margin beyond it. Closest first.
 */
export function findLookalikes(samples: readonly SupportSample[], policy: DecisionPolicy): Lookalikes[] {
  const { calibration, falseMatchRate } = policy;
  const supportSet = buildSupportSet(samples);
  const closest = new Map<string, Lookalikes>();
  for (const sample of samples) {
    for (const score of scoreMembers(sample.embedding, withoutMember(supportSet, sample.memberId))) {
      const threshold = thresholdFor(calibration, falseMatchRate, score.sampleCount, supportSet.members.length);
      if (score.distance > threshold + calibration.margin) continue;
      const memberIds = [Math.min(sample.memberId, score.memberId), Math.max(sample.memberId, score.memberId)] as const;
      const known = closest.get(memberIds.join());
      if (known === undefined || score.distance < known.distance) closest.set(memberIds.join(), { memberIds, distance: score.distance, threshold });
    }
  }
  return [...closest.values()].sort((a, b) => a.distance - b.distance);
}
