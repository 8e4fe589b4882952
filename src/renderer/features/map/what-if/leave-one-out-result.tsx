import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { leaveOneOutVerdictWords } from '#renderer/words/leave-one-out-words.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import { mostListed, type WhatIf } from './trial.ts';

type Figures = WhatIf['leaveOneOut'];

function ChangedSamples({ changed }: Pick<Figures, 'changed'>) {
  const names = useMemberNames();
  return (
    <ul className="loo-changes">
      {changed.slice(0, mostListed).map(({ memberId, sampleId, before, after }) => (
        <li key={sampleId}>
          <FacePicture face={{ kind: 'sample', memberId, sampleId }} alt="" />
          <span>
            <strong>{names.get(memberId)}</strong>
            <br />
            {leaveOneOutVerdictWords(before)} →{' '}
            <span data-verdict={after ?? 'none'}>{leaveOneOutVerdictWords(after)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How each picture fares against all others, now and with the trial. */
export function LeaveOneOutResult({ figures: { before, after, changed } }: { readonly figures: Figures }) {
  return (
    <section className="side-panel" aria-labelledby="leave-one-out-title">
      <h2 id="leave-one-out-title">Each picture against all others</h2>
      <p className="side-note">
        Every picture in use is taken out in turn and recognised by the rest, as if it came from the camera.
      </p>
      <LeaveOneOutBars
        rows={[
          { name: 'Now', figures: before },
          { name: 'Then', figures: after },
        ]}
      />
      {changed.length > 0 && <ChangedSamples changed={changed} />}
    </section>
  );
}
