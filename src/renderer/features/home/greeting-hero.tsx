import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { signedInOutcomes } from '#contract/ways-in.ts';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { greetingTime } from '#renderer/parts/part-of-day.ts';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { MemberRightsNote } from '#renderer/parts/prove-owner.tsx';
import { hashOf } from '#renderer/state/route.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './greeting-hero.module.css';

type Props = {
  readonly me: SignedInState;
  readonly member: MemberSummary | null;
  readonly attempts: readonly AttemptSummary[];
};

/** How and, where that is known, when they came in. */
function useArrival({ member, how }: SignedInState, attempts: readonly AttemptSummary[], now: number): string {
  const { home, time } = useWords();
  const mine = attempts.find(({ memberId, outcome }) => memberId === member.id && signedInOutcomes.includes(outcome));
  return mine === undefined || how === 'setup' ? home.arrivals[how] : home.arrivedAt(how, time.moment(mine.at, now));
}

/** Says to somebody whose face is not known yet how to make it known. */
function AddFaceNotice({ memberId }: { readonly memberId: number }) {
  const { home } = useWords();
  return (
    <Notice
      kind="note"
      action={
        <ButtonLink look="primary" href={hashOf({ screen: 'enrol', memberId })}>
          {home.addYourFace}
        </ButtonLink>
      }
    >
      {home.noFaceYet}
    </Notice>
  );
}

/** Who is here: portrait, greeting, and how and when they came in. */
export function GreetingHero({ me, member, attempts }: Props) {
  const now = useNow(60_000);
  const { home } = useWords();
  const { id, name } = me.member;
  const arrival = useArrival(me, attempts, now);
  return (
    <section className={styles.hero} aria-label={home.you}>
      <Portrait memberId={id} name={name} size="large" />
      <div className={styles.words}>
        <ScreenTitle windowTitle={home.windowTitle} look="hero">
          {home.greetings[greetingTime(now)](name)}
        </ScreenTitle>
        <p className={styles.line}>
          {arrival}
          {member !== null && member.sampleCount > 0 && (
            <>
              {' · '}
              <TextLink href={hashOf({ screen: 'person', memberId: id })}>
                {home.picturesOfYou(member.sampleCount)}
              </TextLink>
            </>
          )}
        </p>
        <MemberRightsNote />
        {member?.sampleCount === 0 && <AddFaceNotice memberId={id} />}
      </div>
    </section>
  );
}
