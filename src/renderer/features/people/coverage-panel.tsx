import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type Coverage, countedWords, coverageWords } from './coverage.ts';
import styles from './coverage-panel.module.css';
import { LookChart } from './look-chart.tsx';
import { TinyFace, type TinyFaceKind } from './tiny-face.tsx';

/** One kind of picture: how it is drawn, what it is called, and how many there are. */
type KindCount = { readonly kind: TinyFaceKind; readonly label: string; readonly count: number };

/** A row of drawn faces, whole where there are pictures of that kind and dashed where there are none. */
function KindRow({ title, kinds }: { readonly title: string; readonly kinds: readonly KindCount[] }) {
  const words = useWords().people.coverage;
  return (
    <section className={styles.row} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {kinds.map(({ kind, label, count }) => (
          <li key={kind} data-covered={count > 0 || undefined}>
            <TinyFace kind={kind} isCovered={count > 0} />
            <span>{label}</span>
            <span className={styles.count}>{count === 0 ? words.noneOfIt : count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pictures in use by look, by light, and by what covers the face. */
function KindRows({ coverage: { poses, lighting, uncovered, partlyCovered } }: { readonly coverage: Coverage }) {
  const { people, enrolment } = useWords();
  const words = people.coverage;
  return (
    <div className={styles.kinds}>
      <KindRow
        title={words.looks}
        kinds={poses.map(({ pose, count }) => ({ kind: pose, label: enrolment.looks[pose], count }))}
      />
      <KindRow
        title={words.light}
        kinds={lighting.map(({ kind, count }) => ({ kind, label: words.lighting[kind], count }))}
      />
      <KindRow
        title={words.face}
        kinds={[
          { kind: 'uncovered', label: words.bare, count: uncovered },
          { kind: 'covered', label: words.hidden, count: partlyCovered },
        ]}
      />
    </div>
  );
}

/** Which looks, lights and coverings the pictures in use show, drawn and counted, with a way to add what is missing. */
export function CoveragePanel({ memberId, coverage }: { readonly memberId: number; readonly coverage: Coverage }) {
  const words = useWords().people.coverage;
  const { poses, spread, missing } = coverage;
  return (
    <div className={styles.coverage}>
      <LookChart poses={poses} spread={spread} />
      <div className={styles.words}>
        <p className={styles.summary}>{coverageWords(coverage, words)}</p>
        <KindRows coverage={coverage} />
        <Quiet isSmall>{countedWords(coverage, words)}</Quiet>
        {missing.length > 0 && (
          <ButtonLink icon="camera" href={hashOf({ screen: 'enrol', memberId, poses: missing })}>
            {words.addMissing}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
