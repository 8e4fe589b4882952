import { Modal } from '#renderer/kit/modal.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type Question, QuestionCard } from './question-card.tsx';
import styles from './question-views.module.css';

type Props = { readonly question: Question };

/** A question of another program in the place of the lock screen, whose camera does not look meanwhile. */
export function QuestionScreen({ question }: Props) {
  const title = useWords().asking.question.title(question.program);
  return (
    <main className={styles.screen}>
      <div className={styles.frame}>
        <ScreenTitle windowTitle={title}>{title}</ScreenTitle>
        <QuestionCard key={question.id} question={question} />
      </div>
    </main>
  );
}

/** The same over what somebody signed in is doing, who loses nothing by it. */
export function QuestionDialog({ question }: Props) {
  const client = useClient();
  const title = useWords().asking.question.title(question.program);
  const decline = () => void client.call('asked.decline', { questionId: question.id });
  return (
    <Modal open onClose={decline} title={title}>
      <QuestionCard key={question.id} question={question} />
    </Modal>
  );
}
