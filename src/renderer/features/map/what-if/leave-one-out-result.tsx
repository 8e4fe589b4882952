import { Fold } from '#renderer/kit/fold.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import styles from './leave-one-out-result.module.css';
import { mostListed, type WhatIf } from './trial.ts';

type Figures = WhatIf['leaveOneOut'];

function ChangedSamples({ changed }: Pick<Figures, 'changed'>) {
  const names = useMemberNames();
  const { inside } = useWords().leaveOneOut;
  return (
    <ul className={styles.changes}>
      {changed.slice(0, mostListed).map(({ memberId, sampleId, before, after }) => (
        <li key={sampleId}>
          <FacePicture face={{ kind: 'sample', memberId, sampleId }} alt="" />
          <span>
            <strong>{names.get(memberId)}</strong>
            <br />
            {inside[before ?? 'notCounted']} →{' '}
            <span data-verdict={after ?? 'none'}>{inside[after ?? 'notCounted']}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How each picture fares against all others, now and with the trial. */
export function LeaveOneOutResult({ figures: { before, after, changed } }: { readonly figures: Figures }) {
  const { leaveOneOut, map, whatIf } = useWords();
  return (
    <Panel title={leaveOneOut.title}>
      <Quiet isSmall>{whatIf.leaveOneOut}</Quiet>
      {changed.length > 0 && <ChangedSamples changed={changed} />}
      <Fold label={map.details}>
        <LeaveOneOutBars
          rows={[
            { name: whatIf.before, figures: before },
            { name: whatIf.after, figures: after },
          ]}
        />
      </Fold>
    </Panel>
  );
}
