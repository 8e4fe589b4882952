import { useEffect, useState } from 'react';
import { type SecurityLevel, securityLevelSchema } from '#contract/household.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useKept } from '#renderer/state/use-kept.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { levelWords } from '#renderer/words/household-words.ts';
import { MapFrame } from '../map-frame.tsx';
import { SampleSwitches } from './sample-switches.tsx';
import { SaveBar } from './save-bar.tsx';
import { flip, isTrial, noTrial, trialInput } from './trial.ts';
import { WhatIfResult } from './what-if-result.tsx';
import { tuningLeftOutWords } from './what-if-words.ts';

/** The value once it has stood for `settleMs`, compared by content, so that a hasty series of changes asks the host only once. */
function useSettled<T>(value: T, settleMs: number): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key) as T), settleMs);
    return () => clearTimeout(timer);
  }, [key, settleMs]);
  return settled;
}

const levels: readonly SecurityLevel[] = securityLevelSchema.options;

type Props = {
  readonly inForce: SecurityLevel;
  readonly level: SecurityLevel;
  readonly onLevel: (level: SecurityLevel) => void;
};

/** Moves the security level for the trial. */
function LevelTrial({ inForce, level, onLevel }: Props) {
  return (
    <section className="side-panel" aria-labelledby="level-title">
      <h2 id="level-title">Level</h2>
      <Segmented
        label="Security level"
        value={level}
        onValue={onLevel}
        options={levels.map((value) => ({ value, label: levelWords[value].title }))}
      />
      <p className="side-note">
        {levelWords[level].meaning}{' '}
        {level === inForce ? 'This is the level in force.' : `In force: ${levelWords[inForce].title.toLowerCase()}.`}
      </p>
    </section>
  );
}

const settleMs = 180;

/** Tries out another level and other samples on everything that is recorded, before anything is changed. `setAside` are left out at first. */
export function WhatIfScreen({ setAside }: { readonly setAside: readonly number[] }) {
  const [trial, setTrial] = useState(() => flip(noTrial, setAside));
  const map = useQuery('map.get', { projection: 'pca', isTuned: false }, ['members.changed']);
  const settings = useQuery('settings.get', {});
  const tuning = useQuery('tuning.status', {}, ['tuning.changed', 'members.changed']);
  const isTuned = tuning.state.kind === 'ready' && tuning.state.value.isOn;
  const points = map.state.kind === 'ready' ? map.state.value.points : [];
  const inForce = settings.state.kind === 'ready' ? settings.state.value.settings.securityLevel : 'balanced';
  const inUse = new Set(points.filter((point) => point.inUse).map(({ sampleId }) => sampleId));
  const input = trialInput(trial, inUse, inForce);
  const result = useKept(useQuery('whatIf.run', useSettled(input, settleMs), ['members.changed', 'attempts.changed']));

  return (
    <MapFrame
      screen="whatIf"
      title="What if"
      lead="Switch pictures off and on and move the level: you see at once what would have happened. Nothing changes until you save."
    >
      <Load query={map} what="the pictures" skeleton={<div className="skeleton-block" />}>
        {({ points: all }) => (
          <div className="what-if">
            <div className="what-if-controls">
              <LevelTrial
                inForce={inForce}
                level={trial.level ?? inForce}
                onLevel={(level) => setTrial({ ...trial, level })}
              />
              <SampleSwitches points={all} flipped={trial.flipped} onFlip={(ids) => setTrial(flip(trial, ids))} />
            </div>
            <div className="what-if-result">
              {isTuned && <Notice kind="note">{tuningLeftOutWords}</Notice>}
              <Load query={result} what="what would have happened" skeleton={<div className="skeleton-block" />}>
                {(answer) => <WhatIfResult answer={answer} isTrial={isTrial(input)} />}
              </Load>
            </div>
            <SaveBar
              input={input}
              inForce={inForce}
              onReset={() => setTrial(noTrial)}
              onSaved={() => {
                setTrial(noTrial);
                settings.reload();
                map.reload();
              }}
            />
          </div>
        )}
      </Load>
    </MapFrame>
  );
}
