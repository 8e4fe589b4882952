import type { MemberSummary } from '#contract/household.ts';
import { Tag } from '#renderer/kit/tag.tsx';
import { EmptyPortrait, Portrait } from '#renderer/parts/portrait.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { hashOf } from '#renderer/state/route.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './member-wall.module.css';

function Tile({ member, isMe }: { readonly member: MemberSummary; readonly isMe: boolean }) {
  const { home } = useWords();
  return (
    <>
      <Portrait memberId={member.id} name={member.name} />
      <span className={styles.name}>
        <ShownName name={member.name} />
        {isMe && <Tag>{home.you}</Tag>}
      </span>
      <span className={styles.line}>{useWords().members.line(member)}</span>
    </>
  );
}

type Props = {
  readonly members: readonly MemberSummary[];
  readonly me: SignedInState;
  readonly onAdd: () => void;
};

/** The household as a wall of portraits. The owner may open everyone and add someone; a member only themselves. */
export function MemberWall({ members, me: { member: me, recognisedOwner }, onAdd }: Props) {
  const { home } = useWords();
  const isOwner = me.role === 'owner';
  return (
    <ul className={styles.wall}>
      {members.map((member) => (
        <li key={member.id}>
          {isOwner || recognisedOwner !== null || member.id === me.id ? (
            <a className={styles.tile} href={hashOf({ screen: 'person', memberId: member.id })}>
              <Tile member={member} isMe={member.id === me.id} />
            </a>
          ) : (
            <div className={styles.tile}>
              <Tile member={member} isMe={false} />
            </div>
          )}
        </li>
      ))}
      {isOwner && (
        <li>
          <button type="button" className={styles.tile} onClick={onAdd}>
            <EmptyPortrait />
            <span className={styles.name}>{home.addSomeone}</span>
            <span className={styles.line}>{home.addHint}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
