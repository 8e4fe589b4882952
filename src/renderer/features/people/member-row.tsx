import type { MemberSummary } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Tag } from '#renderer/kit/tag.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { adviceLevel, adviceWords } from './health.ts';
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

/** Who a member is: name, role, pictures, and when they signed in last, which is told to who may open them. */
function MemberWho({ member, isMe, canOpen, now }: Omit<Props, 'advice'>) {
  const words = useWords();
  const { id, name, role, setAsideCount, lastSignInAt } = member;
  const pictures = words.samples.count(member.sampleCount);
  return (
    <div className={styles.who}>
      <h2 className={styles.name}>
        {canOpen ? (
          <a href={hashOf({ screen: 'person', memberId: id })}>
            <ShownName name={name} />
          </a>
        ) : (
          <ShownName name={name} />
        )}
        <Tag>{words.members.roles[role]}</Tag>
        {isMe && <Tag>{words.people.you}</Tag>}
      </h2>
      <Quiet>{setAsideCount > 0 ? words.people.setAside(pictures, setAsideCount) : pictures}</Quiet>
      {canOpen && (
        <Quiet>
          {lastSignInAt === null
            ? words.people.notSignedInYet
            : words.people.lastSignedIn(words.time.moment(lastSignInAt, now))}
        </Quiet>
      )}
    </div>
  );
}

/** One member in the list: who, what is known of them, and what to do next. */
export function MemberRow({ advice, ...who }: Props) {
  const words = useWords().advice;
  const { member, canOpen, now } = who;
  return (
    <li className={styles.row}>
      <Portrait memberId={member.id} name={member.name} size="row" />
      <MemberWho {...who} />
      {advice !== null && (
        <ul className={styles.advice} aria-label={words.titleFor(member.name)}>
          {advice.slice(0, shownAdvice).map((piece) => (
            <li key={adviceWords(piece, now, words)}>
              <HealthMark level={adviceLevel(piece)} />
              <span>{adviceWords(piece, now, words)}</span>
            </li>
          ))}
          {advice.length > shownAdvice && <li className={styles.more}>{words.more(advice.length - shownAdvice)}</li>}
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
