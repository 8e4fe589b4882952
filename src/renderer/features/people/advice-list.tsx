import type { MemberAdvice } from '#contract/support-set.ts';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './advice-list.module.css';
import { adviceLevel, adviceWords, mostPressingFirst } from './health.ts';
import { HealthMark } from './health-mark.tsx';

/** Leads to where a piece of advice is followed: the camera at the missing look, or the flagged pictures. */
function AdviceLink({ memberId, advice }: { readonly memberId: number; readonly advice: MemberAdvice }) {
  const words = useWords().advice;
  if (advice.kind === 'good') return null;
  if (advice.kind === 'flagged' || advice.kind === 'misfiled') {
    return (
      <span className={styles.link}>
        <TextLink href={hashOf({ screen: 'person', memberId, show: 'flagged' })}>{words.seeThem}</TextLink>
      </span>
    );
  }
  const poses = advice.kind === 'missingPose' ? { poses: [advice.pose] } : {};
  return (
    <span className={styles.link}>
      <TextLink icon="camera" href={hashOf({ screen: 'enrol', memberId, ...poses })}>
        {words.addPictures}
      </TextLink>
    </span>
  );
}

type Props = { readonly memberId: number; readonly advice: readonly MemberAdvice[]; readonly now: number };

/** What would help a member's pictures most, worst first, each with a way to do it. */
export function AdviceList({ memberId, advice, now }: Props) {
  const words = useWords().advice;
  return (
    <ul className={styles.list}>
      {mostPressingFirst(advice).map((piece) => (
        <li key={adviceWords(piece, now, words)} data-level={adviceLevel(piece)}>
          <HealthMark level={adviceLevel(piece)} />
          <span>{adviceWords(piece, now, words)}</span>
          <AdviceLink memberId={memberId} advice={piece} />
        </li>
      ))}
    </ul>
  );
}
