import { useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FaceCheck } from '#renderer/parts/face-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './question-card.module.css';

export type Question = NonNullable<CallOutput<'asked.current'>['question']>;

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

/** A question of another program: what it wants, and the look or the "No" that answers it. Nothing looks before. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const { asking, lock } = useWords();
  const client = useClient();
  const [looks, setLooks] = useState(false);
  const { id: questionId, reason, memberName, until } = question;
  const decline = () => void client.call('asked.decline', { questionId });
  return (
    <div className={styles.card} data-testid="question">
      <p className={styles.who}>{asking.question.wants(memberName)}</p>
      {reason !== null && <Reason reason={reason} />}
      {looks ? (
        <FaceCheck
          calls={{
            look: (frame) => client.call('asked.frame', { questionId, frame }),
            begin: () => client.call('asked.begin', { questionId }),
          }}
          seen={(view, secondsLeft) =>
            view.state === 'match' ? asking.confirmed : lock.status.seen(view, secondsLeft)
          }
        />
      ) : (
        <Quiet>{asking.question.meaning}</Quiet>
      )}
      <TimeLeft until={until} />
      <ButtonRow align="end">
        <Button onClick={decline}>{asking.question.decline}</Button>
        {!looks && (
          <Button look="primary" icon="face" onClick={() => setLooks(true)}>
            {asking.question.look}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
