import { LiveText } from '#renderer/kit/live-text.tsx';
import { ChangedAttempts } from './changed-attempts.tsx';
import { LeaveOneOutResult } from './leave-one-out-result.tsx';
import type { WhatIf } from './trial.ts';
import styles from './what-if-result.module.css';
import { whatIfWords } from './what-if-words.ts';

/** What would have happened: in a sentence, in leave-one-out, and attempt by attempt. */
export function WhatIfResult({ answer, isTrial }: { readonly answer: WhatIf; readonly isTrial: boolean }) {
  const words = whatIfWords(answer, isTrial);
  return (
    <>
      <p className={styles.words}>{words}</p>
      <LiveText text={words} />
      <LeaveOneOutResult figures={answer.leaveOneOut} />
      <ChangedAttempts answer={answer} />
    </>
  );
}
