import { LiveText } from '#renderer/kit/live-text.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { looVerdictWords } from '#renderer/words/leave-one-out-words.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { LooBars } from '../leave-one-out-bars.tsx';
import { changedAttempts, type WhatIf } from './trial.ts';
import { decidedWords, whatIfWords } from './what-if-words.ts';

/** At most so many lines of a list. */
const listed = 40;

/** What would have happened: in a sentence, in leave-one-out, and attempt by attempt. */
export function WhatIfResult({ answer, isTrial }: { readonly answer: WhatIf; readonly isTrial: boolean }) {
  const now = useNow(60_000);
  const names = useMemberNames();
  const changed = changedAttempts(answer);
  const words = whatIfWords(answer, isTrial);
  return (
    <>
      <p className="what-if-words">{words}</p>
      <LiveText text={words} />
      <section className="side-panel" aria-labelledby="loo-title">
        <h2 id="loo-title">Each picture against all others</h2>
        <p className="side-note">
          Every picture in use is taken out in turn and recognised by the rest, as if it came from the camera.
        </p>
        <LooBars
          rows={[
            { name: 'Now', figures: answer.leaveOneOut.before },
            { name: 'Then', figures: answer.leaveOneOut.after },
          ]}
        />
        {answer.leaveOneOut.changed.length > 0 && (
          <ul className="loo-changes">
            {answer.leaveOneOut.changed.slice(0, listed).map(({ memberId, sampleId, before, after }) => (
              <li key={sampleId}>
                <FacePicture face={{ kind: 'sample', memberId, sampleId }} alt="" />
                <span>
                  <strong>{names.get(memberId)}</strong>
                  <br />
                  {looVerdictWords(before)} → <span data-verdict={after ?? 'none'}>{looVerdictWords(after)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="side-panel" aria-labelledby="recorded-title">
        <h2 id="recorded-title">The recorded attempts</h2>
        {answer.attempts.length === 0 ? (
          <p className="side-note">No face of an attempt is kept, so there is nothing to try this on.</p>
        ) : (
          <>
            <p className="side-note">
              {changed.length} of {answer.attempts.length} with a kept picture would end differently.
            </p>
            {changed.length > 0 && (
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
                    {changed.slice(0, listed).map((attempt) => (
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
            )}
          </>
        )}
      </section>
    </>
  );
}
