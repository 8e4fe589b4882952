import type { MemberAdvice, SampleAnalysis } from '#contract/support-set.ts';
import { adviseOnMember } from '#core/enrolment/member-advice.ts';
import { type AgeHead, looksYoung } from '#core/enrolment/young-face.ts';
import { memberPairs } from '#core/gallery/member-pairs.ts';
import { type Misfiled, misfiledSamples } from '#core/gallery/misfiled.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { analyseOwnSamples, analyseSamples, type ToldNearness } from '../samples/describe-samples.ts';

const placeFlags: readonly string[] = ['pullsTowardsOther', 'outlier', 'duplicate'];

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings'>;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly toldNearness: ToldNearness;
};

/** Whom advice is given to: an owner, who is told all, or the member, who is told nothing of anybody else. */
type Reader = 'owner' | 'member';

/**
 * Says of any member what to do next, most useful first.
 * @param ageHead by which it is told whose pictures look like a child's; null for nobody's
 */
export function createAdviser(
  parts: Parts,
  placements: readonly Placement[],
  ageHead: AgeHead | null,
  reader: Reader,
): (memberId: number) => MemberAdvice[] {
  const { store, calibration, clock } = parts;
  const policy = decisionPolicy(store, calibration);
  const members = new Map(store.members.list().map((member) => [member.id, member]));
  const { analyse, misfiledOf, closeTo } = readingsFor(reader, { ...parts, policy }, placements);

  return (memberId) => {
    const analyses = analyse(memberId);
    const flagsBySample = new Map(analyses.map(({ sampleId, flags }) => [sampleId, flags.map(({ flag }) => flag)]));
    const misfiled = misfiledOf(memberId);
    const told = new Set(misfiled.map(({ sampleId }) => sampleId));
    const tooNear = new Set(analyses.filter(({ nearness }) => nearness === 'veryNear').map(({ sampleId }) => sampleId));
    const inUse = store.samples.list(memberId).filter((sample) => sample.inUse);
    const flagsOf = (id: number): readonly string[] => flagsBySample.get(id) ?? [];
    const advice = adviseOnMember({
      samples: inUse.map((sample) => ({ ...sample, isBlurred: flagsOf(sample.id).includes('blurred') })),
      flagged: inUse.filter(
        ({ id }) => !told.has(id) && (tooNear.has(id) || flagsOf(id).some((flag) => placeFlags.includes(flag))),
      ).length,
      misfiled: [...Map.groupBy(misfiled, ({ looksLike }) => looksLike)].map(([other, some]) => ({
        memberId: other,
        count: some.length,
      })),
      closeTo: closeTo(memberId, analyses),
      isYoung: members.get(memberId)?.role === 'child' || looksLikeChild(parts, ageHead, memberId),
      now: clock.now(),
    });
    const nameOf = (id: number | null): string | null => (id === null ? null : (members.get(id)?.name ?? ''));
    return advice.map((item) => {
      if (item.kind === 'misfiled') return { ...item, name: nameOf(item.memberId) ?? '' };
      return item.kind === 'closeTo' ? { ...item, name: nameOf(item.memberId) } : item;
    });
  };
}

type Readings = {
  readonly analyse: (memberId: number) => SampleAnalysis[];
  readonly misfiledOf: (memberId: number) => readonly Misfiled[];
  readonly closeTo: (memberId: number, analyses: readonly SampleAnalysis[]) => (number | null)[];
};

/** What advice rests on: for a member no more than what their pictures' analysis tells them, too. */
function readingsFor(
  reader: Reader,
  parts: Parts & { readonly policy: DecisionPolicy },
  placements: readonly Placement[],
): Readings {
  if (reader === 'member')
    return {
      analyse: (memberId) => analyseOwnSamples(parts, memberId, placements),
      misfiledOf: () => [],
      closeTo: (_, analyses) => (analyses.some(({ nearness }) => nearness !== null) ? [null] : []),
    };
  const misfiled = misfiledSamples(placements, parts.policy);
  // A picture in the wrong place brings two members near to each other: first it is moved.
  const pairs = memberPairs(placements, parts.policy, parts.supportSet.space).filter(
    ({ state, memberIds }) =>
      state !== 'clear' &&
      !misfiled.some(({ memberId, looksLike }) => memberIds.includes(memberId) && memberIds.includes(looksLike)),
  );
  return {
    analyse: (memberId) => analyseSamples(parts, memberId, placements),
    misfiledOf: (memberId) => misfiled.filter((sample) => sample.memberId === memberId),
    closeTo: (memberId) =>
      pairs
        .filter(({ memberIds }) => memberIds.includes(memberId))
        .map(({ memberIds: [one, other] }) => (one === memberId ? other : one)),
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
