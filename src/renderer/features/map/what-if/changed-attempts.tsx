import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { SmallFace } from '../small-face.tsx';
import styles from './changed-attempts.module.css';
import { changedAttempts, mostListed, type WhatIf } from './trial.ts';
import { decidedWords } from './what-if-words.ts';

function AttemptTable({ attempts }: { readonly attempts: WhatIf['attempts'] }) {
  const now = useNow(60_000);
  return (
    <FactsTable isScrolled>
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {attempts.slice(0, mostListed).map((attempt) => (
          <tr key={attempt.attemptId}>
            <th scope="row">
              <SmallFace face={{ kind: 'attempt', attemptId: attempt.attemptId }}>
                {momentWords(attempt.at, now)}
              </SmallFace>
            </th>
            <td>{decidedWords(attempt.now, attempt.nowMemberName)}</td>
            <td className={styles.then} data-verdict={attempt.would}>
              {decidedWords(attempt.would, attempt.wouldMemberName)}
            </td>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}

/** The recorded attempts that would end differently with the trial. */
export function ChangedAttempts({ answer }: { readonly answer: WhatIf }) {
  const changed = changedAttempts(answer);
  return (
    <Panel title="The recorded attempts">
      <Quiet isSmall>
        {answer.attempts.length === 0
          ? 'No face of an attempt is kept, so there is nothing to try this on.'
          : `${changed.length} of ${answer.attempts.length} with a kept picture would end differently.`}
      </Quiet>
      {changed.length > 0 && <AttemptTable attempts={changed} />}
    </Panel>
  );
}
