import { useEffect, useId } from 'react';
import { Interruption } from '#renderer/kit/interruption.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { QuestionCard } from './question-card.tsx';
import styles from './question-views.module.css';
import type { ShownQuestion } from './use-question.ts';

/** A question of another program in the place of the lock screen, whose camera does not look meanwhile. */
export function QuestionScreen(shown: ShownQuestion) {
  const title = useWords().asking.question.title(shown.question.program);
  return (
    <main className={styles.screen}>
      <div className={styles.frame}>
        <ScreenTitle windowTitle={title}>{title}</ScreenTitle>
        <QuestionCard key={shown.question.id} {...shown} />
      </div>
    </main>
  );
}

/** Names the window after what lies over its page; a page in a browser cannot come to the front. */
function useWindowTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** The same over what somebody signed in is doing, who loses nothing by it; the camera is left to it. */
export function QuestionDialog(shown: ShownQuestion) {
  const client = useClient();
  const { asking, common } = useWords();
  const aboutId = useId();
  const title = asking.question.title(shown.question.program);
  useWindowTitle(common.windowTitle(title));
  const { question, isOver, isNotEnough, onClose } = shown;
  const decline = () => void client.call('asked.decline', { questionId: question.id });
  return (
    <Interruption title={title} describedBy={aboutId} onDismiss={isOver || isNotEnough ? onClose : decline}>
      <QuestionCard key={question.id} aboutId={aboutId} {...shown} />
    </Interruption>
  );
}
