import { useEffect, useRef, useState } from 'react';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { CallInput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
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

/** The look that answers, and what the program was told. */
function QuestionLook({ questionId }: { readonly questionId: number }) {
  const { asking, lock } = useWords();
  const client = useClient();
  const [isConfirmed, setIsConfirmed] = useState(false);
  async function look(frame: CallInput<'asked.frame'>['frame']): Promise<Result<SignInView>> {
    const answer = await client.call('asked.frame', { questionId, frame });
    if (!answer.ok) return answer;
    setIsConfirmed(answer.value.isConfirmed);
    return { ok: true, value: answer.value.view };
  }
  const matched = (name: string) => (isConfirmed ? asking.confirmed(name) : asking.notEnough);
  return (
    <FaceCheck
      calls={{ look, begin: () => client.call('asked.begin', { questionId }) }}
      seen={(view, secondsLeft) => (view.state === 'match' ? matched(view.name) : lock.status.seen(view, secondsLeft))}
    />
  );
}

type Props = ShownQuestion & {
  /** The id of what it says before somebody looks. */
  readonly aboutId?: string;
};

/** A question of another program: what it wants, and the look or the "No" that answers it. Nothing looks before. */
export function QuestionCard({ question, looks, isOver, onLook, aboutId }: Props) {
  const { asking } = useWords();
  const client = useClient();
  const { id: questionId, reason, memberName, until } = question;
  const card = useRef<HTMLDivElement>(null);
  // The buttons go once they are pressed or the question is over, and would take the focus with them.
  useEffect(() => {
    if (looks || isOver) card.current?.focus({ preventScroll: true });
  }, [looks, isOver]);
  return (
    <div ref={card} tabIndex={-1} className={styles.card} data-testid="question">
      <div id={aboutId} className={styles.about}>
        <p className={styles.who}>{asking.question.wants(memberName)}</p>
        {reason !== null && !looks && <Reason reason={reason} />}
        {!looks && <Quiet>{asking.question.meaning}</Quiet>}
      </div>
      {looks && <QuestionLook questionId={questionId} />}
      {!isOver && (
        <>
          <TimeLeft until={until} />
          <ButtonRow align="end">
            <Button size="large" onClick={() => void client.call('asked.decline', { questionId })}>
              {asking.question.decline}
            </Button>
            {!looks && (
              <Button look="primary" size="large" icon="face" onClick={onLook}>
                {asking.question.look}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </div>
  );
}
