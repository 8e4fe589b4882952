import type { ReactNode } from 'react';
import type { Catalogue } from '#words/catalogue.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import type { Query } from '../state/use-query.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import styles from './load.module.css';

type Props<T> = {
  readonly query: Query<T>;
  /** What is on its way. */
  readonly what: keyof Catalogue['loading'];
  /** Grey shapes in the place of what comes. */
  readonly skeleton: ReactNode;
  readonly children: (value: T) => ReactNode;
};

/** Shows an answer, or that it is on its way, or why it did not come with a way to try again. */
export function Load<T>({ query, what, skeleton, children }: Props<T>) {
  const { common, loading } = useWords();
  const sayFailure = useFailureWords();
  const { state, reload } = query;
  if (state.kind === 'ready') return children(state.value);
  if (state.kind === 'failed') {
    return (
      <Notice kind="fault" action={<Button onClick={reload}>{common.tryAgain}</Button>}>
        {sayFailure(state.failure)}
      </Notice>
    );
  }
  return (
    <div className={styles.loading} role="status">
      <VisuallyHidden>{loading[what]}</VisuallyHidden>
      {skeleton}
    </div>
  );
}
