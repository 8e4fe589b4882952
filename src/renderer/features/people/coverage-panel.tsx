import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { poseWords } from '#renderer/words/enrolment-words.ts';
import styles from './coverage-panel.module.css';
import { type Coverage, countedWords, coverageWords, lightingWords } from './coverage-words.ts';
import { LookChart } from './look-chart.tsx';
import { TinyFace, type TinyFaceKind } from './tiny-face.tsx';

/** One kind of picture: how it is drawn, what it is called, and how many there are. */
type KindCount = { readonly kind: TinyFaceKind; readonly label: string; readonly count: number };

/** A row of drawn faces, whole where there are pictures of that kind and dashed where there are none. */
function KindRow({ title, kinds }: { readonly title: string; readonly kinds: readonly KindCount[] }) {
  return (
    <section className={styles.row} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {kinds.map(({ kind, label, count }) => (
          <li key={kind} data-covered={count > 0 || undefined}>
            <TinyFace kind={kind} isCovered={count > 0} />
            <span>{label}</span>
            <span className={styles.count}>{count === 0 ? 'none' : count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which looks, lights and coverings the pictures in use show, drawn and counted, with a way to add what is missing. */
export function CoveragePanel({ memberId, coverage }: { readonly memberId: number; readonly coverage: Coverage }) {
  const { poses, spread, lighting, uncovered, partlyCovered, missing } = coverage;
  return (
    <div className={styles.coverage}>
      <LookChart poses={poses} spread={spread} />
      <div className={styles.words}>
        <p className={styles.summary}>{coverageWords(coverage)}</p>
        <div className={styles.kinds}>
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
        <Quiet isSmall>{countedWords(coverage)}</Quiet>
        {missing.length > 0 && (
          <ButtonLink icon="camera" href={hashOf({ screen: 'enrol', memberId, poses: missing })}>
            Add the missing ones
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
