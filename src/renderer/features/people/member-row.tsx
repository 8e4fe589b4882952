import type { MemberSummary } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Tag } from '#renderer/kit/tag.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { adviceLevel, adviceWords } from '#renderer/words/health-words.ts';
import { roleWords, sampleCountWords } from '#renderer/words/household-words.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { HealthMark } from './health-mark.tsx';
import styles from './member-row.module.css';

type Props = {
  readonly member: MemberSummary;
  readonly isMe: boolean;
  /** What would help, worst first; null while unknown, or when it is not for the signed-in member. */
  readonly advice: readonly MemberAdvice[] | null;
  /** Whether the signed-in member may open this member. */
  readonly canOpen: boolean;
  readonly now: number;
};

/** How many pieces of advice a row shows. */
const shownAdvice = 2;

/** One member in the list: who, what is known of them, and what to do next. */
export function MemberRow({ member, isMe, advice, canOpen, now }: Props) {
  const aside = member.setAsideCount > 0 ? `, ${member.setAsideCount} set aside` : '';
  return (
    <li className={styles.row}>
      <Portrait memberId={member.id} name={member.name} size="row" />
      <div className={styles.who}>
        <h2 className={styles.name}>
          {canOpen ? <a href={hashOf({ screen: 'person', memberId: member.id })}>{member.name}</a> : member.name}
          <Tag>{roleWords[member.role]}</Tag>
          {isMe && <Tag>You</Tag>}
        </h2>
        <Quiet>
          {sampleCountWords(member.sampleCount)}
          {aside}
        </Quiet>
        <Quiet>
          {member.lastSignInAt === null
            ? 'Has not signed in yet'
            : `Last signed in ${momentWords(member.lastSignInAt, now)}`}
        </Quiet>
      </div>
      {advice !== null && (
        <ul className={styles.advice} aria-label={`What would help for ${member.name}`}>
          {advice.slice(0, shownAdvice).map((piece) => (
            <li key={adviceWords(piece, now)}>
              <HealthMark level={adviceLevel(piece)} />
              <span>{adviceWords(piece, now)}</span>
            </li>
          ))}
          {advice.length > shownAdvice && <li className={styles.more}>and {advice.length - shownAdvice} more</li>}
        </ul>
      )}
      {canOpen && (
        <span className={styles.arrow}>
          <Icon name="arrowRight" />
        </span>
      )}
    </li>
  );
}
