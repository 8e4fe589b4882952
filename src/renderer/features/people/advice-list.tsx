import type { MemberAdvice } from '#contract/support-set.ts';
import { adviceLevel, adviceWords, mostPressingFirst } from '#renderer/words/health-words.ts';
import { AdviceLink } from './advice-link.tsx';
import { HealthMark } from './health-mark.tsx';

/** What would help a member's pictures most, worst first, each with a way to do it. */
export function AdviceList({
  memberId,
  advice,
  now,
}: {
  readonly memberId: number;
  readonly advice: readonly MemberAdvice[];
  readonly now: number;
}) {
  return (
    <ul className="advice-list">
      {mostPressingFirst(advice).map((piece) => (
        <li key={adviceWords(piece, now)} data-level={adviceLevel(piece)}>
          <HealthMark level={adviceLevel(piece)} />
          <span>{adviceWords(piece, now)}</span>
          <AdviceLink memberId={memberId} advice={piece} />
        </li>
      ))}
    </ul>
  );
}
