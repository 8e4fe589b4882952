import type { MemberAdvice, SampleAnalysis } from '#contract/support-set.ts';

/** A sample's analysis as it is told to a member about themselves: that it comes near somebody else, but not whom. */
export function withoutOthers({ nearestOther, flags, ...analysis }: SampleAnalysis): SampleAnalysis {
  return {
    ...analysis,
    nearestOther: nearestOther === null ? null : { ...nearestOther, memberId: null, name: null, sampleId: null },
    flags: flags.map((flag) =>
      flag.flag === 'pullsTowardsOther' ? { ...flag, memberId: null, sampleId: null } : flag,
    ),
  };
}

/** The same for a piece of advice. */
export function adviceWithoutOthers(advice: MemberAdvice): MemberAdvice {
  return advice.kind === 'closeTo' ? { ...advice, memberId: null, name: null } : advice;
}
