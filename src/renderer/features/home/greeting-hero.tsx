import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { hashOf } from '#renderer/state/route.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { sampleCountWords } from '#renderer/words/household-words.ts';
import { greetingWords, momentWords } from '#renderer/words/time-words.ts';
import styles from './greeting-hero.module.css';

const howWords: Readonly<Record<SignedInState['how'], string>> = {
  face: 'Signed in by face',
  passphrase: 'Signed in with the passphrase',
  pin: 'Signed in with a PIN',
  setup: 'Just set up',
};

type Props = {
  readonly me: SignedInState;
  readonly member: MemberSummary | null;
  readonly attempts: readonly AttemptSummary[];
};

/** Who is here: portrait, greeting, and how and when they came in. */
export function GreetingHero({ me, member, attempts }: Props) {
  const now = useNow(60_000);
  const mine = attempts.find(
    (attempt) =>
      attempt.memberId === me.member.id && ['match', 'passphrase', 'pin', 'recovery'].includes(attempt.outcome),
  );
  const line =
    mine === undefined || me.how === 'setup' ? howWords[me.how] : `${howWords[me.how]} ${momentWords(mine.at, now)}`;
  return (
    <section className={styles.hero} aria-label="You">
      <Portrait memberId={me.member.id} name={me.member.name} size="large" />
      <div className={styles.words}>
        <ScreenTitle windowTitle="Home" look="hero">
          {greetingWords(now)}, {me.member.name}
        </ScreenTitle>
        <p className={styles.line}>
          {line}
          {member !== null && member.sampleCount > 0 && (
            <>
              {' · '}
              <TextLink href={hashOf({ screen: 'person', memberId: me.member.id })}>
                {sampleCountWords(member.sampleCount)} of you
              </TextLink>
            </>
          )}
        </p>
        {member?.sampleCount === 0 && (
          <Notice
            kind="note"
            action={
              <ButtonLink look="primary" href={hashOf({ screen: 'enrol', memberId: me.member.id })}>
                Add your face
              </ButtonLink>
            }
          >
            Familiar does not know your face yet, so only the passphrase lets you in.
          </Notice>
        )}
      </div>
    </section>
  );
}
