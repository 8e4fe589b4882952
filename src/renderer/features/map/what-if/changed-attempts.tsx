import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { changedAttempts, mostListed, type WhatIf } from './trial.ts';
import { decidedWords } from './what-if-words.ts';

function AttemptTable({ attempts }: { readonly attempts: WhatIf['attempts'] }) {
  const now = useNow(60_000);
  return (
    <div className="table-scroll">
      <table className="facts">
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
                <span className="recorded-face">
                  <FacePicture face={{ kind: 'attempt', attemptId: attempt.attemptId }} alt="" />
                  {momentWords(attempt.at, now)}
                </span>
              </th>
              <td>{decidedWords(attempt.now, attempt.nowMemberName)}</td>
              <td className="then" data-verdict={attempt.would}>
                {decidedWords(attempt.would, attempt.wouldMemberName)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The recorded attempts that would end differently with the trial. */
export function ChangedAttempts({ answer }: { readonly answer: WhatIf }) {
  const changed = changedAttempts(answer);
  return (
    <section className="side-panel" aria-labelledby="recorded-title">
      <h2 id="recorded-title">The recorded attempts</h2>
      <p className="side-note">
        {answer.attempts.length === 0
          ? 'No face of an attempt is kept, so there is nothing to try this on.'
          : `${changed.length} of ${answer.attempts.length} with a kept picture would end differently.`}
      </p>
      {changed.length > 0 && <AttemptTable attempts={changed} />}
    </section>
  );
}
