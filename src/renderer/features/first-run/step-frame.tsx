import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './step-frame.module.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly next: string;
  /** What is still to be done before it goes on; null when nothing is. */
  readonly missing: string | null;
  readonly pending?: boolean;
  readonly onNext: () => void;
  readonly onBack?: () => void;
  /** Another way to begin, after the main button. */
  readonly otherwise?: ReactNode;
};

/** One question on a page of its own; Enter goes on. The first input, if there is one, has the focus. */
export function StepFrame({ title, lead, children, next, missing, pending = false, onNext, onBack, otherwise }: Props) {
  const { common } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLInputElement>('input:not([type="checkbox"], [type="radio"])')
      ?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={form}
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === null && !pending) onNext();
      }}
    >
      <ScreenTitle windowTitle={title} look="hero">
        {title}
      </ScreenTitle>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      {children}
      <div className={styles.actions}>
        {onBack !== undefined && (
          <span className={styles.back}>
            <Button look="bare" icon="arrowLeft" onClick={onBack}>
              {common.back}
            </Button>
          </span>
        )}
        <Button look="primary" size="large" type="submit" disabledBecause={missing} pending={pending}>
          {next}
        </Button>
        {otherwise}
      </div>
    </form>
  );
}
