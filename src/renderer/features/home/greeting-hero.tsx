import type { AttemptSummary, MemberSummary } from '#contract/household.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { hashOf } from '#renderer/state/route.ts';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { sampleCountWords } from '#renderer/words/household-words.ts';
import { greetingWords, momentWords } from '#renderer/words/time-words.ts';

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
    <section className="hero" aria-label="You">
      <Portrait memberId={me.member.id} name={me.member.name} size="large" />
      <div className="hero-words">
        <ScreenTitle windowTitle="Home" look="hero">
          {greetingWords(now)}, {me.member.name}
        </ScreenTitle>
        <p className="hero-line">
          {line}
          {member !== null && member.sampleCount > 0 && (
            <>
              {' · '}
              <a className="text-link" href={hashOf({ screen: 'person', memberId: me.member.id })}>
                {sampleCountWords(member.sampleCount)} of you
              </a>
            </>
          )}
        </p>
        {member?.sampleCount === 0 && (
          <Notice
            kind="note"
            action={
              <a className="button" data-look="primary" href={hashOf({ screen: 'enrol', memberId: me.member.id })}>
                Add your face
              </a>
            }
          >
            Familiar does not know your face yet, so only the passphrase lets you in.
          </Notice>
        )}
      </div>
    </section>
  );
}
