import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { leaveOneOutVerdictWords } from '#renderer/words/leave-one-out-words.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import styles from './leave-one-out-result.module.css';
import { mostListed, type WhatIf } from './trial.ts';

type Figures = WhatIf['leaveOneOut'];

function ChangedSamples({ changed }: Pick<Figures, 'changed'>) {
  const names = useMemberNames();
  return (
    <ul className={styles.changes}>
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
    <Panel title="Each picture against all others">
      <Quiet isSmall>
        Every picture in use is taken out in turn and recognised by the rest, as if it came from the camera.
      </Quiet>
      <LeaveOneOutBars
        rows={[
          { name: 'Now', figures: before },
          { name: 'Then', figures: after },
        ]}
      />
      {changed.length > 0 && <ChangedSamples changed={changed} />}
    </Panel>
  );
}
