import type { MemberAdvice } from '#contract/support-set.ts';
import { adviseOnMember } from '#core/enrolment/member-advice.ts';
import { type AgeHead, looksYoung } from '#core/enrolment/young-face.ts';
import { memberPairs } from '#core/gallery/member-pairs.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { analyseSamples } from '../samples/describe-samples.ts';

const placeFlags: readonly string[] = ['pullsTowardsOther', 'outlier', 'duplicate'];

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings'>;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
};

/**
 * Says of any member what to do next, most useful first.
 * @param ageHead by which it is told whose pictures look like a child's; null for nobody's
 */
export function createAdviser(
  parts: Parts,
  placements: readonly Placement[],
  ageHead: AgeHead | null,
): (memberId: number) => MemberAdvice[] {
  const { store, calibration, clock } = parts;
  const policy = decisionPolicy(store, calibration);
  const members = new Map(store.members.list().map((member) => [member.id, member]));
  const tooClose = memberPairs(placements, policy, parts.supportSet.space).filter(({ state }) => state !== 'clear');

  return (memberId) => {
    const analyses = analyseSamples({ ...parts, policy }, memberId, placements);
    const flagsBySample = new Map(analyses.map(({ sampleId, flags }) => [sampleId, flags.map(({ flag }) => flag)]));
    const inUse = store.samples.list(memberId).filter((sample) => sample.inUse);
    const flagsOf = (id: number): readonly string[] => flagsBySample.get(id) ?? [];
    const advice = adviseOnMember({
      samples: inUse.map((sample) => ({ ...sample, isBlurred: flagsOf(sample.id).includes('blurred') })),
      flagged: inUse.filter(({ id }) => flagsOf(id).some((flag) => placeFlags.includes(flag))).length,
      closeTo: tooClose
        .filter(({ memberIds }) => memberIds.includes(memberId))
        .map(({ memberIds: [one, other], smallest, threshold }) => ({
          memberId: one === memberId ? other : one,
          distance: smallest,
          threshold,
        })),
      isYoung: members.get(memberId)?.role === 'child' || looksLikeChild(parts, ageHead, memberId),
      now: clock.now(),
    });
    return advice.map((item) =>
      item.kind === 'closeTo' ? { ...item, name: members.get(item.memberId)?.name ?? '' } : item,
    );
  };
}

function looksLikeChild({ supportSet }: Pick<Parts, 'supportSet'>, head: AgeHead | null, memberId: number): boolean {
  if (head === null) return false;
  const own = supportSet.kept().filter((sample) => sample.inUse && sample.memberId === memberId);
  return looksYoung(
    head,
    supportSet.space.embedder,
    own.map(({ embedding }) => embedding),
  );
}
