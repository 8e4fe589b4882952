import { Icon } from '#renderer/kit/icon.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { poseWords } from '#renderer/words/enrolment-words.ts';
import type { Coverage } from './coverage-words.ts';
import { countedWords, coverageWords, lightingWords } from './coverage-words.ts';
import { KindRow } from './kind-row.tsx';
import { LookChart } from './look-chart.tsx';

/** Which looks, lights and coverings the pictures in use show, drawn and counted, with a way to add what is missing. */
export function CoveragePanel({ memberId, coverage }: { readonly memberId: number; readonly coverage: Coverage }) {
  const { poses, spread, lighting, uncovered, partlyCovered, missing } = coverage;
  return (
    <div className="coverage">
      <LookChart poses={poses} spread={spread} />
      <div className="coverage-words">
        <p>{coverageWords(coverage)}</p>
        <div className="coverage-kinds">
          <KindRow
            title="Looks"
            kinds={poses.map(({ pose, count }) => ({ kind: pose, label: poseWords[pose], count }))}
          />
          <KindRow
            title="Light"
            kinds={lighting.map(({ kind, count }) => ({ kind, label: lightingWords[kind], count }))}
          />
          <KindRow
            title="Face"
            kinds={[
              { kind: 'uncovered', label: 'Bare', count: uncovered },
              { kind: 'covered', label: 'Partly hidden', count: partlyCovered },
            ]}
          />
        </div>
        <p className="quiet">{countedWords(coverage)}</p>
        {missing.length > 0 && (
          <a className="button" data-look="quiet" href={hashOf({ screen: 'enrol', memberId, poses: missing })}>
            <Icon name="camera" />
            <span>Add the missing ones</span>
          </a>
        )}
      </div>
    </div>
  );
}
