import { useState } from 'react';
import { isEarlierConsent } from '#contract/consent.ts';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { AddMemberDialog } from '#renderer/parts/add-member-dialog.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { type SignedInState, useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { GreetingHero } from './greeting-hero.tsx';
import styles from './home-screen.module.css';
import { LastAttempts } from './last-attempts.tsx';
import { MemberWall } from './member-wall.tsx';
import { NextStepsPanel } from './next-steps-panel.tsx';
import { RenameHousehold } from './rename-household.tsx';
import { SinceLastVisit } from './since-last-visit.tsx';

/** Tells the owner which members are too close to each other at the level in force, and what to do. */
function LookalikeNotices() {
  const { lookalikes } = useWords();
  const { state } = useQuery('members.lookalikes', {});
  if (state.kind !== 'ready') return null;
  return state.value.map((pair) => (
    <div key={pair.memberIds.join()} className={styles.notice}>
      <Notice kind="warning">{lookalikes.pair(pair)}</Notice>
    </div>
  ));
}

/**
 * Tells an owner that nobody is known to have the recovery code, and where to see to it, where the list of what is next
 * does not.
 */
function RecoveryCodeNotice() {
  const { home } = useWords();
  const { state } = useQuery('security.keys', {});
  const appearance = useQuery('device.appearance', {}).state;
  if (appearance.kind !== 'ready' || appearance.value.showsNextSteps) return null;
  if (state.kind !== 'ready' || state.value.recoveryCodeMadeAt === null || state.value.isRecoveryCodeKept) return null;
  const link = <ButtonLink href={hashOf({ screen: 'settings', section: 'keys' })}>{home.seeToCode}</ButtonLink>;
  return (
    <div className={styles.notice}>
      <Notice kind="warning" action={link}>
        {home.codeUnknown}
      </Notice>
    </div>
  );
}

/** Tells a member that there is a newer text than the one they agreed to, and leads to it. */
function NewerConsent({ memberId }: { readonly memberId: number }) {
  const { newerConsent } = useWords().home;
  const { state } = useQuery('members.consents', { memberId });
  if (state.kind !== 'ready' || !isEarlierConsent(state.value)) return null;
  const href = hashOf({ screen: 'person', memberId, show: 'consent' });
  return (
    <Notice kind="note" action={<TextLink href={href}>{newerConsent.read}</TextLink>}>
      {newerConsent.title}
    </Notice>
  );
}

/** What an owner should see to. */
const OwnersNotices = () => (
  <>
    <LookalikeNotices />
    <RecoveryCodeNotice />
  </>
);

/** What the household is called, which an owner may change. */
const HouseholdHeading = ({ me: { householdName, member } }: { readonly me: SignedInState }) => (
  <header className={styles.household}>
    <h2 id="household-title">
      <ShownName name={householdName} />
    </h2>
    {member.role === 'owner' && <RenameHousehold householdName={householdName} />}
  </header>
);

/** How many sign-ins home shows. */
const shownAttempts = 12;

/** Home: who you are, who belongs to the household, and who signed in last. */
export function HomeScreen() {
  const { home } = useWords();
  const me = useSignedIn();
  const members = useQuery('members.list', {});
  const attempts = useQuery('attempts.list', { limit: shownAttempts });
  const [isAdding, setIsAdding] = useState(false);
  const myself =
    members.state.kind === 'ready' ? (members.state.value.find((member) => member.id === me.member.id) ?? null) : null;

  return (
    <div className={styles.home}>
      <div className={styles.hero}>
        <GreetingHero me={me} member={myself} attempts={attempts.state.kind === 'ready' ? attempts.state.value : []} />
        <SinceLastVisit memberId={me.member.id} />
        <NewerConsent memberId={me.member.id} />
      </div>
      {myself !== null && members.state.kind === 'ready' && (
        <NextStepsPanel members={members.state.value} myself={myself} onAdd={() => setIsAdding(true)} />
      )}
      <section aria-labelledby="household-title">
        <HouseholdHeading me={me} />
        <Load query={members} what="household" skeleton={<Skeleton shape="wall" />}>
          {(list) => <MemberWall members={list} me={me} onAdd={() => setIsAdding(true)} />}
        </Load>
        {me.member.role === 'owner' && <OwnersNotices />}
      </section>
      <section aria-labelledby="attempts-title">
        <h2 id="attempts-title" className={styles.heading}>
          {home.lastSignIns}
        </h2>
        <Load query={attempts} what="lastSignIns" skeleton={<Skeleton shape="rows" />}>
          {(list) => <LastAttempts attempts={list} />}
        </Load>
      </section>
      {isAdding && <AddMemberDialog open onClose={() => setIsAdding(false)} />}
    </div>
  );
}
