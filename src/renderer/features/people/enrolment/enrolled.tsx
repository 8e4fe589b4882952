import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AdviceList } from '../advice-list.tsx';
import { isOfYoungFace } from '../health.ts';
import styles from './enrolled.module.css';
import { LiveDot } from './live-dot.tsx';

/** What is asked for a young face, where this was not enough of it yet. */
function YoungFaceAdvice({ memberId }: { readonly memberId: number }) {
  const { state } = useQuery('members.ownHealth', { memberId });
  const now = useNow(60_000);
  const pieces = state.kind === 'ready' ? state.value.filter(isOfYoungFace) : [];
  if (pieces.length === 0) return null;
  return (
    <div className={styles.asked}>
      <AdviceList memberId={memberId} advice={pieces} now={now} />
    </div>
  );
}

/** The end of an enrolment: the face that is known now, a way to try it at once, and where to go from here. */
export function Enrolled({ member: { id, name }, count }: { readonly member: MemberSummary; readonly count: number }) {
  const words = useWords().enrolment.enrolled;
  const client = useClient();
  const { pending, failure, run } = useAction(() => client.call('session.lock', { forTrial: true }));
  const { member: me, freshUntil } = useSignedIn();
  // It tells of any face how near it is, and so takes the passphrase, which was given for the enrolment.
  const mayTry = me.role === 'owner' && freshUntil !== null;
  return (
    <div className={styles.enrolled}>
      <Portrait memberId={id} name={name} size="huge" isRinged />
      <ScreenTitle windowTitle={words.windowTitle} look="hero">
        {words.title(name)}
      </ScreenTitle>
      <p className={styles.lead}>{words.meaning(count)}</p>
      {mayTry && <LiveDot memberId={id} />}
      <YoungFaceAdvice memberId={id} />
      <FailureNotice failure={failure} />
      <div className={styles.onward}>
        <Button look="primary" size="large" icon="face" pending={pending} onClick={() => void run()}>
          {words.tryIt}
        </Button>
        <ButtonLink size="large" href={hashOf({ screen: 'home' })}>
          {words.goHome}
        </ButtonLink>
      </div>
      <ButtonLink look="bare" href={hashOf({ screen: 'person', memberId: id })}>
        {words.seePictures}
      </ButtonLink>
    </div>
  );
}
