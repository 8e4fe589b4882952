import { useMemo, useState } from 'react';
import type { Role } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { mostPressingFirst } from '#renderer/words/health-words.ts';
import { AddMemberDialog } from './add-member-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import { byNeed, householdHealthWords } from './people-words.ts';

/** What would help, by member: everyone's for an owner, one's own for anyone else. */
function useHealth({
  id,
  role,
}: {
  readonly id: number;
  readonly role: Role;
}): ReadonlyMap<number, readonly MemberAdvice[]> {
  const isOwner = role === 'owner';
  const everyone = useQuery('members.health', isOwner ? {} : null, ['members.changed']);
  const own = useQuery('members.ownHealth', isOwner ? null : { memberId: id }, ['members.changed']);
  return useMemo(() => {
    if (everyone.state.kind === 'ready')
      return new Map(everyone.state.value.map(({ memberId, advice }) => [memberId, mostPressingFirst(advice)]));
    return own.state.kind === 'ready' ? new Map([[id, mostPressingFirst(own.state.value)]]) : new Map();
  }, [everyone.state, own.state, id]);
}

/** Everyone in the household: who they are, how well Familiar knows them, and what would help. */
export function PeopleScreen() {
  const { member: me } = useSignedIn();
  const now = useNow(60_000);
  const members = useQuery('members.list', {}, ['members.changed']);
  const health = useHealth(me);
  const [isAdding, setIsAdding] = useState(false);
  const isOwner = me.role === 'owner';
  return (
    <div className="people">
      <header className="screen-header">
        <div>
          <ScreenTitle windowTitle="People">People</ScreenTitle>
          <p className="quiet">
            {isOwner && health.size > 0 ? householdHealthWords([...health.values()]) : 'Who belongs to the household.'}
          </p>
        </div>
        {isOwner && (
          <div className="enrolment-actions">
            <a className="button" data-look="quiet" href={hashOf({ screen: 'photos' })}>
              <Icon name="photo" />
              <span>Add photos</span>
            </a>
            <Button look="primary" icon="plus" onClick={() => setIsAdding(true)}>
              Add someone
            </Button>
          </div>
        )}
      </header>
      <Load query={members} what="the members" skeleton={<div className="skeleton-rows" />}>
        {(list) => (
          <ul className="member-rows">
            {byNeed(list, health).map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                isMe={member.id === me.id}
                advice={health.get(member.id) ?? null}
                canOpen={isOwner || member.id === me.id}
                now={now}
              />
            ))}
          </ul>
        )}
      </Load>
      {isAdding && <AddMemberDialog open onClose={() => setIsAdding(false)} />}
    </div>
  );
}
