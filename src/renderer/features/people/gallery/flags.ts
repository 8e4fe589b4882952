import type { SampleAnalysis } from '#contract/support-set.ts';

/** Why a sample deserves a look, and what that rests on: `value` was held against `limit`. */
export type SampleFlag = SampleAnalysis['flags'][number];

/** Whether the flagged sample would be taken for the member it pulls towards, at the level in force. */
export function matchesOther(
  { flag, memberId, value }: SampleFlag,
  { nearestOther }: Pick<SampleAnalysis, 'nearestOther'>,
): boolean {
  return (
    flag === 'pullsTowardsOther' &&
    nearestOther !== null &&
    nearestOther.memberId === memberId &&
    value <= nearestOther.threshold
  );
}
