import { useEffect, useState } from 'react';
import { defaultSecurityLevel } from '#contract/security-levels.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MapFrame } from '../map-frame.tsx';
import type { SupportMap } from '../support-map.ts';
import { LevelTrial } from './level-trial.tsx';
import { SampleSwitches } from './sample-switches.tsx';
import { SaveBar } from './save-bar.tsx';
import { flip, isTrial, noTrial, type Trial, trialInput } from './trial.ts';
import { WhatIfResult } from './what-if-result.tsx';
import styles from './what-if-screen.module.css';

/** The value once it has stood for `quietMs`, compared by content: a hasty series of changes asks the host once. */
function useAfterPause<T>(value: T, quietMs: number): T {
  const [standing, setStanding] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setStanding(JSON.parse(key) as T), quietMs);
    return () => clearTimeout(timer);
  }, [key, quietMs]);
  return standing;
}

const quietMs = 180;

type TrialProps = {
  readonly points: SupportMap['points'];
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
};

/** The level and the pictures to switch, what would come of it, and the bar that saves it. */
function TrialBench({ points, trial, onTrial }: TrialProps) {
  const { tuningLeftOut } = useWords().whatIf;
  const settings = useQuery('settings.get', {});
  const tuning = useQuery('tuning.status', {});
  const isTuned = tuning.state.kind === 'ready' && tuning.state.value.isOn;
  const inForce = settings.state.kind === 'ready' ? settings.state.value.settings.securityLevel : defaultSecurityLevel;
  const inUse = new Set(points.filter((point) => point.inUse).map(({ sampleId }) => sampleId));
  const input = trialInput(trial, inUse, inForce);
  const asked = useAfterPause(input, quietMs);
  const result = useQuery('whatIf.run', asked, { keepsShown: true });

  return (
    <div className={styles.bench}>
      <div className={styles.controls}>
        <LevelTrial
          inForce={inForce}
          level={trial.level ?? inForce}
          onLevel={(level) => onTrial({ ...trial, level })}
        />
        <SampleSwitches points={points} flipped={trial.flipped} onFlip={(ids) => onTrial(flip(trial, ids))} />
      </div>
      <div className={styles.result}>
        {isTuned && <Notice kind="note">{tuningLeftOut}</Notice>}
        <Load query={result} what="trial" skeleton={<Skeleton shape="block" />}>
          {(answer) => <WhatIfResult answer={answer} isTrial={isTrial(input)} />}
        </Load>
      </div>
      <SaveBar input={input} inForce={inForce} onReset={() => onTrial(noTrial)} onSaved={() => onTrial(noTrial)} />
    </div>
  );
}

/**
 * Tries out another level and other samples on everything that is recorded, before anything is changed.
 * `setAside` are left out at first.
 */
export function WhatIfScreen({ setAside }: { readonly setAside: readonly number[] }) {
  const { whatIf } = useWords();
  const [trial, setTrial] = useState(() => flip(noTrial, setAside));
  const map = useQuery('map.get', { projection: 'pca', isTuned: false });
  return (
    <MapFrame screen="whatIf" title={whatIf.title} lead={whatIf.lead}>
      <Load query={map} what="pictures" skeleton={<Skeleton shape="block" />}>
        {({ points }) => <TrialBench points={points} trial={trial} onTrial={setTrial} />}
      </Load>
    </MapFrame>
  );
}
