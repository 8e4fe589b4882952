import { useState } from 'react';
import { Load } from '#renderer/parts/load.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { AddMemberDialog } from '../people/add-member-dialog.tsx';
import { AttemptList } from './attempt-list.tsx';
import { GreetingHero } from './greeting-hero.tsx';
import { LookalikeNotices } from './lookalike-notices.tsx';
import { MemberWall } from './member-wall.tsx';

/** How many sign-ins home shows. */
const shownAttempts = 12;

/** Home: who you are, who belongs to the household, and who signed in last. */
export function HomeScreen() {
  const me = useSignedIn();
  const members = useQuery('members.list', {}, ['members.changed']);
  const attempts = useQuery('attempts.list', { limit: shownAttempts }, ['attempts.changed', 'members.changed']);
  const [isAdding, setIsAdding] = useState(false);
  const myself =
    members.state.kind === 'ready' ? (members.state.value.find((member) => member.id === me.member.id) ?? null) : null;

  return (
    <div className="home">
      <GreetingHero me={me} member={myself} attempts={attempts.state.kind === 'ready' ? attempts.state.value : []} />
      <section className="home-household" aria-labelledby="household-title">
        <h2 id="household-title">{me.householdName}</h2>
        <Load query={members} what="the household" skeleton={<div className="skeleton-wall" />}>
          {(list) => <MemberWall members={list} me={me.member} onAdd={() => setIsAdding(true)} />}
        </Load>
        {me.member.role === 'owner' && <LookalikeNotices />}
      </section>
      <section className="home-attempts" aria-labelledby="attempts-title">
        <h2 id="attempts-title">Last sign-ins</h2>
        <Load query={attempts} what="the last sign-ins" skeleton={<div className="skeleton-rows" />}>
          {(list) => <AttemptList attempts={list} />}
        </Load>
      </section>
      {isAdding && <AddMemberDialog open onClose={() => setIsAdding(false)} />}
    </div>
  );
}
