import { useState } from 'react';
import type { AttemptSummary } from '#contract/household.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { attemptWords } from '#renderer/words/household-words.ts';
import { lookalikesWords } from '#renderer/words/odds-words.ts';
import { clockWords, dayWords } from '#renderer/words/time-words.ts';
import { AddMemberDialog } from '../people/add-member-dialog.tsx';
import { GreetingHero } from './greeting-hero.tsx';
import { MemberWall } from './member-wall.tsx';

/** Tells the owner which members are too close to each other at the level in force, and what to do. */
function LookalikeNotices() {
  const { state } = useQuery('members.lookalikes', {}, ['members.changed']);
  if (state.kind !== 'ready') return null;
  return state.value.map((pair) => (
    <Notice key={pair.memberIds.join()} kind="warning">
      {lookalikesWords(pair)}
    </Notice>
  ));
}

function byDay(attempts: readonly AttemptSummary[], now: number): [string, AttemptSummary[]][] {
  return [...Map.groupBy(attempts, (attempt) => dayWords(attempt.at, now))];
}

/** The last sign-ins, grouped by day, newest first. */
function AttemptList({ attempts }: { readonly attempts: readonly AttemptSummary[] }) {
  const now = useNow(60_000);
  if (attempts.length === 0) return <p className="empty">Nobody has signed in yet. Lock the screen to try it.</p>;
  return byDay(attempts, now).map(([day, ofDay]) => (
    <section key={day} className="attempt-day" aria-label={day}>
      <h3>{day}</h3>
      <ul className="attempts">
        {ofDay.map((attempt) => (
          <li key={attempt.id} className="attempt">
            <OutcomeSign outcome={attempt.outcome} />
            <span className="attempt-words">{attemptWords(attempt)}</span>
            {attempt.distance !== null && attempt.threshold !== null && (
              <Closeness distance={attempt.distance} threshold={attempt.threshold} />
            )}
            <time className="attempt-time" dateTime={new Date(attempt.at).toISOString()}>
              {clockWords(attempt.at)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  ));
}

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
