import { LiveText } from '#renderer/kit/live-text.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { ChangedAttempts } from './changed-attempts.tsx';
import { LeaveOneOutResult } from './leave-one-out-result.tsx';
import { changedAttempts, type WhatIf } from './trial.ts';
import styles from './what-if-result.module.css';

/** What would have happened: in a sentence, in leave-one-out, and attempt by attempt. */
export function WhatIfResult({ answer, isTrial }: { readonly answer: WhatIf; readonly isTrial: boolean }) {
  const { whatIf } = useWords();
  const { before, after } = answer.leaveOneOut;
  const words = isTrial ? whatIf.consequences(before, after, changedAttempts(answer).length) : whatIf.asItIs(before);
  return (
    <>
      <p className={styles.words}>{words}</p>
      <LiveText text={words} />
      <LeaveOneOutResult figures={answer.leaveOneOut} />
      <ChangedAttempts answer={answer} />
    </>
  );
}
