import { useEffect, useRef, useState } from 'react';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { CallInput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FaceCheck } from '#renderer/parts/face-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './question-card.module.css';
import type { Question, ShownQuestion } from './use-question.ts';

/** The seconds that are left, as a bar that grows shorter. */
function TimeLeft({ until }: Pick<Question, 'until'>) {
  const { question } = useWords().asking;
  const [longest] = useState(() => Math.max(1, Math.ceil((until - Date.now()) / 1000)));
  const left = usePause(until) ?? 0;
  return (
    <div className={styles.time}>
      <progress className={styles.bar} max={longest} value={left} aria-label={question.timeLeft} />
      <Quiet isSmall>{question.secondsLeft(left)}</Quiet>
    </div>
  );
}

/** What another program says that it asks for: its own words, set apart from Familiar's. */
function Reason({ reason }: { readonly reason: string }) {
  const { question } = useWords().asking;
  return (
    <figure className={styles.reason}>
      <figcaption>{question.itSays}</figcaption>
      <blockquote>{reason}</blockquote>
    </figure>
  );
}

/** The look that answers. */
function QuestionLook({
  questionId,
  onNotEnough,
}: Pick<ShownQuestion, 'onNotEnough'> & { readonly questionId: number }) {
  const { asking, lock } = useWords();
  const client = useClient();
  async function look(frame: CallInput<'asked.frame'>['frame']): Promise<Result<SignInView>> {
    const answer = await client.call('asked.frame', { questionId, frame });
    if (!answer.ok) return answer;
    const { view, isConfirmed } = answer.value;
    if (view.state === 'match' && !isConfirmed) onNotEnough();
    return { ok: true, value: view };
  }
  return (
    <FaceCheck
      calls={{ look, begin: () => client.call('asked.begin', { questionId }) }}
      seen={(view, secondsLeft) =>
        view.state === 'match' ? asking.confirmed(view.name) : lock.status.seen(view, secondsLeft)
      }
    />
  );
}

/** The end of a look at an owner whose face is not enough, with what can be done; the camera is off by then. */
function NotEnough({ onClose }: Pick<ShownQuestion, 'onClose'>) {
  const { asking, common } = useWords();
  return (
    <>
      <section className={styles.result} role="status">
        <h3>{asking.notEnough.title}</h3>
        <p>{asking.notEnough.advice}</p>
      </section>
      <ButtonRow align="end">
        <Button look="primary" size="large" onClick={onClose}>
          {common.close}
        </Button>
      </ButtonRow>
    </>
  );
}

type Props = ShownQuestion & {
  /** The id of what it says before somebody looks. */
  readonly aboutId?: string;
};

/** What the program wants and, before somebody looks, what that means. */
function About({ question, looks, isOwnersFaceEnough, aboutId }: Props) {
  const { asking } = useWords();
  const { reason, memberName } = question;
  return (
    <div id={aboutId} className={styles.about}>
      <p className={styles.who}>{asking.question.wants(memberName)}</p>
      {!looks && (
        <>
          {reason !== null && <Reason reason={reason} />}
          <Quiet>{asking.question.meaning}</Quiet>
          {!isOwnersFaceEnough && <Notice kind="note">{asking.question.ownersCannot}</Notice>}
        </>
      )}
    </div>
  );
}

/** The buttons that answer, and the time that is left for it. */
function Answers({ question: { id, until }, looks, onLook }: ShownQuestion) {
  const words = useWords().asking.question;
  const client = useClient();
  return (
    <>
      <TimeLeft until={until} />
      <ButtonRow align="end">
        <Button size="large" onClick={() => void client.call('asked.decline', { questionId: id })}>
          {words.decline}
        </Button>
        {!looks && (
          <Button look="primary" size="large" icon="face" onClick={onLook}>
            {words.look}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}

/** A question of another program: what it wants, and the look or the "No" that answers it. Nothing looks before. */
export function QuestionCard(shown: Props) {
  const { question, looks, isOver, isNotEnough, onNotEnough, onClose } = shown;
  const card = useRef<HTMLDivElement>(null);
  // The buttons go once they are pressed or the question is over, and would take the focus with them.
  useEffect(() => {
    if (looks || isOver || isNotEnough) card.current?.focus({ preventScroll: true });
  }, [looks, isOver, isNotEnough]);
  return (
    <div ref={card} tabIndex={-1} className={styles.card} data-testid="question">
      <About {...shown} />
      {looks && !isNotEnough && <QuestionLook questionId={question.id} onNotEnough={onNotEnough} />}
      {isNotEnough && <NotEnough onClose={onClose} />}
      {!isOver && !isNotEnough && <Answers {...shown} />}
    </div>
  );
}
