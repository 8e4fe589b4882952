import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { signedInOutcomes } from '#contract/ways-in.ts';
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

/** How and when they came in. */
function arrivalWords({ member, how }: SignedInState, attempts: readonly AttemptSummary[], now: number): string {
  const mine = attempts.find(({ memberId, outcome }) => memberId === member.id && signedInOutcomes.includes(outcome));
  return mine === undefined || how === 'setup' ? howWords[how] : `${howWords[how]} ${momentWords(mine.at, now)}`;
}

/** Says to somebody whose face is not known yet how to make it known. */
function AddFaceNotice({ memberId }: { readonly memberId: number }) {
  return (
    <Notice
      kind="note"
      action={
        <ButtonLink look="primary" href={hashOf({ screen: 'enrol', memberId })}>
          Add your face
        </ButtonLink>
      }
    >
      Familiar does not know your face yet, so only the passphrase lets you in.
    </Notice>
  );
}

/** Who is here: portrait, greeting, and how and when they came in. */
export function GreetingHero({ me, member, attempts }: Props) {
  const now = useNow(60_000);
  const { id, name } = me.member;
  return (
    <section className={styles.hero} aria-label="You">
      <Portrait memberId={id} name={name} size="large" />
      <div className={styles.words}>
        <ScreenTitle windowTitle="Home" look="hero">
          {greetingWords(now)}, {name}
        </ScreenTitle>
        <p className={styles.line}>
          {arrivalWords(me, attempts, now)}
          {member !== null && member.sampleCount > 0 && (
            <>
              {' · '}
              <TextLink href={hashOf({ screen: 'person', memberId: id })}>
                {sampleCountWords(member.sampleCount)} of you
              </TextLink>
            </>
          )}
        </p>
        {member?.sampleCount === 0 && <AddFaceNotice memberId={id} />}
      </div>
    </section>
  );
}
