import { useMemo, useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Empty } from '#renderer/kit/empty.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { AddMemberDialog } from '#renderer/parts/add-member-dialog.tsx';
import { LearningNotice } from '#renderer/parts/learning-notice.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { findMembers, foundByNameFrom } from './find-member.ts';
import { byNeed, householdHealth, mostPressingFirst } from './health.ts';
import { MemberRow } from './member-row.tsx';
import styles from './people-screen.module.css';
import { ScreenHeader } from './screen-header.tsx';

/** What would help, by member: everyone's for an owner, one's own for anyone else. */
function useHealth({ id, role }: Pick<MemberSummary, 'id' | 'role'>): ReadonlyMap<number, readonly MemberAdvice[]> {
  const isOwner = role === 'owner';
  const everyone = useQuery('members.health', isOwner ? {} : null);
  const own = useQuery('members.ownHealth', isOwner ? null : { memberId: id });
  return useMemo(() => {
    if (everyone.state.kind === 'ready')
      return new Map(everyone.state.value.map(({ memberId, advice }) => [memberId, mostPressingFirst(advice)]));
    return own.state.kind === 'ready' ? new Map([[id, mostPressingFirst(own.state.value)]]) : new Map();
  }, [everyone.state, own.state, id]);
}

type HeaderProps = { readonly health: ReturnType<typeof useHealth>; readonly onAdd: () => void };

/** How well everyone is known, and for an owner the ways to add photos and people. */
function PeopleHeader({ health, onAdd }: HeaderProps) {
  const words = useWords();
  const isOwner = useSignedIn().member.role === 'owner';
  return (
    <ScreenHeader>
      <div>
        <ScreenTitle windowTitle={words.people.title}>{words.people.title}</ScreenTitle>
        <Quiet>
          {isOwner && health.size > 0
            ? words.advice.household(householdHealth([...health.values()]))
            : words.people.meaning}
        </Quiet>
      </div>
      {isOwner && (
        <ButtonRow>
          <ButtonLink icon="photo" href={hashOf({ screen: 'photos' })}>
            {words.people.addPhotos}
          </ButtonLink>
          <Button look="primary" icon="plus" onClick={onAdd}>
            {words.people.add.title}
          </Button>
        </ButtonRow>
      )}
    </ScreenHeader>
  );
}

type ListProps = { readonly list: readonly MemberSummary[]; readonly health: ReturnType<typeof useHealth> };

/** The members, those who need a look first; of many, those whose name has the typed letters in it. */
function MemberList({ list, health }: ListProps) {
  const { common, people: words } = useWords();
  const { member: me } = useSignedIn();
  const now = useNow(60_000);
  const [letters, setLetters] = useState('');
  const found = findMembers(byNeed(list, health), letters);
  return (
    <>
      {list.length >= foundByNameFrom && (
        <div className={styles.search}>
          <TextField type="search" label={words.search} value={letters} onValue={setLetters} />
        </div>
      )}
      {found.length === 0 && list.length > 0 && <Empty>{words.nobodyFound(common.named(letters.trim()))}</Empty>}
      <ul className={styles.rows}>
        {found.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isMe={member.id === me.id}
            advice={health.get(member.id) ?? null}
            canOpen={me.role === 'owner' || member.id === me.id}
            now={now}
          />
        ))}
      </ul>
    </>
  );
}

/** Everyone in the household: who they are, how well Familiar knows them, and what would help. */
export function PeopleScreen() {
  const { member: me } = useSignedIn();
  const members = useQuery('members.list', {});
  const health = useHealth(me);
  const [isAdding, setIsAdding] = useState(false);
  return (
    <div>
      <PeopleHeader health={health} onAdd={() => setIsAdding(true)} />
      <LearningNotice />
      <Load query={members} what="members" skeleton={<Skeleton shape="rows" />}>
        {(list) => <MemberList list={list} health={health} />}
      </Load>
      {isAdding && <AddMemberDialog open onClose={() => setIsAdding(false)} />}
    </div>
  );
}
