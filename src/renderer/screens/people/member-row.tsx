import type { MemberSummary } from '../../../shared/household.ts';
import { Icon } from '../../components/icon.tsx';
import { Portrait } from '../../components/portrait.tsx';
import { hashOf } from '../../state/route.ts';
import { roleWords, sampleCountWords } from '../../words/household-words.ts';
import { momentWords } from '../../words/time-words.ts';

type Props = {
  readonly member: MemberSummary;
  readonly isMe: boolean;
  /** Whether who is signed in may open this member. */
  readonly canOpen: boolean;
  readonly now: number;
};

/** One member in the list: who, what is known of them, and what to do next. */
export function MemberRow({ member, isMe, canOpen, now }: Props) {
  const aside = member.setAsideCount > 0 ? `, ${member.setAsideCount} set aside` : '';
  return (
    <li className="member-row">
      <Portrait memberId={member.id} name={member.name} size="row" />
      <div className="member-who">
        <h2 className="member-name">
          {canOpen ? <a href={hashOf({ screen: 'person', memberId: member.id })}>{member.name}</a> : member.name}
          <span className="tag">{roleWords[member.role]}</span>
          {isMe && <span className="tag">You</span>}
        </h2>
        <p className="quiet">
          {sampleCountWords(member.sampleCount)}
          {aside}
        </p>
        <p className="quiet">{member.lastSignInAt === null ? 'Has not signed in yet' : `Last signed in ${momentWords(member.lastSignInAt, now)}`}</p>
      </div>
      {canOpen && <Icon name="arrowRight" />}
    </li>
  );
}
