import type { LeaveOneOutVerdict } from '#contract/support-set.ts';
import { type Decision, type DecisionPolicy, decide } from '../recognition/decide.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import { buildSupportSet, type SupportSet } from '../recognition/support-set.ts';
import type { EnrolledSample } from './enrolled-sample.ts';
import { leaveOneOut } from './leave-one-out.ts';
import type { Placement } from './place-samples.ts';

/** Samples to set aside and to bring back, to see what would happen. */
export type Trial = { readonly setAside: readonly number[]; readonly bringBack: readonly number[] };

/** How often each verdict is given. */
export type LeaveOneOutFigures = Readonly<Record<LeaveOneOutVerdict, number>>;

/** The household's samples as the trial would have them. */
export function applyTrial(samples: readonly EnrolledSample[], { setAside, bringBack }: Trial): EnrolledSample[] {
  const [aside, back] = [new Set(setAside), new Set(bringBack)];
  return samples.map((sample) => ({
    ...sample,
    inUse: back.has(sample.id) || (sample.inUse && !aside.has(sample.id)),
  }));
}

/** The support set of the samples in use. */
export function supportSetOf(samples: readonly EnrolledSample[], space: LatentSpace): SupportSet {
  return buildSupportSet(
    samples.filter(({ inUse }) => inUse),
    space,
  );
}

/** The verdict on each sample in use, by its id; null for a member's only one. */
export function judgeSamples(
  placements: readonly Placement[],
  policy: DecisionPolicy,
): ReadonlyMap<number, LeaveOneOutVerdict | null> {
  return new Map(
    placements
      .filter(({ sample }) => sample.inUse)
      .map((placement) => [placement.sample.id, leaveOneOut(placement, policy)]),
  );
}

/** Counts verdicts; samples that could not be judged are left out. */
export function countVerdicts(verdicts: ReadonlyMap<number, LeaveOneOutVerdict | null>): LeaveOneOutFigures {
  const counts = { right: 0, refused: 0, confused: 0, ambiguous: 0 };
  for (const verdict of verdicts.values()) if (verdict !== null) counts[verdict] += 1;
  return counts;
}

/** What a query would end in: an outcome, and the member when it is a match. */
export function replay(
  query: Embedding,
  supportSet: SupportSet,
  policy: DecisionPolicy,
): Pick<Decision, 'outcome'> & { readonly memberId: number | null } {
  const decision = decide(query, supportSet, policy);
  if (decision === null) return { outcome: 'noMatch', memberId: null };
  return { outcome: decision.outcome, memberId: decision.outcome === 'match' ? decision.memberId : null };
}
