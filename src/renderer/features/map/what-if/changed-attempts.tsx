import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SmallFace } from '../small-face.tsx';
import styles from './changed-attempts.module.css';
import { changedAttempts, mostListed, type WhatIf } from './trial.ts';

type Attempt = WhatIf['attempts'][number];

function AttemptTable({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const now = useNow(60_000);
  const { time, whatIf } = useWords();
  const decided = (outcome: Attempt['now'], name: string | null): string =>
    outcome === 'match' && name !== null ? whatIf.attempts.recognisedAs(name) : whatIf.attempts.decided[outcome];
  return (
    <FactsTable isScrolled>
      <thead>
        <tr>
          <th scope="col">{whatIf.attempts.attempt}</th>
          <th scope="col">{whatIf.before}</th>
          <th scope="col">{whatIf.after}</th>
        </tr>
      </thead>
      <tbody>
        {attempts.slice(0, mostListed).map((attempt) => (
          <tr key={attempt.attemptId}>
            <th scope="row">
              <SmallFace face={{ kind: 'attempt', attemptId: attempt.attemptId }}>
                {time.moment(attempt.at, now)}
              </SmallFace>
            </th>
            <td>{decided(attempt.now, attempt.nowMemberName)}</td>
            <td className={styles.then} data-verdict={attempt.would}>
              {decided(attempt.would, attempt.wouldMemberName)}
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
  const { attempts: words } = useWords().whatIf;
  return (
    <Panel title={words.title}>
      <Quiet isSmall>
        {answer.attempts.length === 0 ? words.none : words.changed(changed.length, answer.attempts.length)}
      </Quiet>
      {changed.length > 0 && <AttemptTable attempts={changed} />}
    </Panel>
  );
}
