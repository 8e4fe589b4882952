import type { MemberSummary } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { hashOf } from '#renderer/state/route.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { memberLine } from '#renderer/words/household-words.ts';

function Tile({ member, isMe }: { readonly member: MemberSummary; readonly isMe: boolean }) {
  return (
    <>
      <Portrait memberId={member.id} name={member.name} />
      <span className="wall-name">
        {member.name}
        {isMe && <span className="tag">You</span>}
      </span>
      <span className="wall-line">{memberLine(member)}</span>
    </>
  );
}

type Props = {
  readonly members: readonly MemberSummary[];
  readonly me: SignedInState['member'];
  readonly onAdd: () => void;
};

/** The household as a wall of portraits. The owner may open everyone and add someone; a member only themselves. */
export function MemberWall({ members, me, onAdd }: Props) {
  const isOwner = me.role === 'owner';
  return (
    <ul className="wall">
      {members.map((member) => (
        <li key={member.id}>
          {isOwner || member.id === me.id ? (
            <a className="wall-tile" href={hashOf({ screen: 'person', memberId: member.id })}>
              <Tile member={member} isMe={member.id === me.id} />
            </a>
          ) : (
            <div className="wall-tile">
              <Tile member={member} isMe={false} />
            </div>
          )}
        </li>
      ))}
      {isOwner && (
        <li>
          <button type="button" className="wall-tile wall-add" onClick={onAdd}>
            <span className="cameo" data-size="medium" data-empty>
              <Icon name="plus" size={28} />
            </span>
            <span className="wall-name">Add someone</span>
            <span className="wall-line">A face or a photo will do</span>
          </button>
        </li>
      )}
    </ul>
  );
}
