import { useState } from 'react';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type FaceRegion, landmarkLines } from '../canvas/landmark-lines.ts';
import { type Comparison, type QualityRow, qualityRows, regionWords, strangerWords } from './compare-words.ts';
import styles from './compared-faces.module.css';
import { RegionList } from './region-list.tsx';

/** How the two pictures were taken: what alone may part them in words, and under Details line by line. */
function Quality({ rows }: { readonly rows: readonly QualityRow[] }) {
  const { compare, map } = useWords();
  const notes = rows.flatMap(({ note }) => note ?? []);
  if (rows.length === 0) return <Quiet isSmall>{compare.pictures.unknown}</Quiet>;
  return (
    <>
      {notes.length === 0 ? (
        <Quiet isSmall>{compare.pictures.alike}</Quiet>
      ) : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Fold label={map.details}>
        <QualityTable rows={rows} />
      </Fold>
    </>
  );
}

function QualityTable({ rows }: { readonly rows: readonly QualityRow[] }) {
  const { pictures } = useWords().compare;
  return (
    <FactsTable isScrolled>
      <thead>
        <tr>
          <td />
          <th scope="col">{pictures.first}</th>
          <th scope="col">{pictures.second}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, a, b, note }) => (
          <tr key={what} data-note={note !== null || undefined}>
            <th scope="row">{what}</th>
            <td>{a}</td>
            <td>{b}</td>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}

type Props = {
  readonly face: FaceRef;
  readonly known: Comparison['a'];
  readonly differing: ReadonlySet<FaceRegion>;
  readonly hasLines: boolean;
};

/** One of the two: the picture, the landmarks over it, whose it is and when it was taken. */
function ComparedFace({ face, known, differing, hasLines }: Props) {
  const now = useNow(60_000);
  const { compare, time } = useWords();
  const name = known.name ?? compare.unrecognised;
  return (
    <figure className={styles.face}>
      <div className={styles.picture}>
        <FacePicture face={face} alt={name} round="large" />
        {hasLines && known.landmarks !== null && (
          <svg className={styles.landmarks} viewBox="0 0 1 1" aria-hidden="true">
            {landmarkLines(known.landmarks).map(({ key, region, path }) => (
              <path key={key} d={path} data-differs={differing.has(region) || undefined} />
            ))}
          </svg>
        )}
      </div>
      <figcaption>
        <strong>
          <ShownName name={name} />
        </strong>
        <Quiet as="span">{time.moment(known.at, now)}</Quiet>
      </figcaption>
    </figure>
  );
}

/** From this share of the distance between the eyes on, a region is drawn as one that differs. */
const clearDifference = 0.07;

function Details({ comparison }: { readonly comparison: Comparison }) {
  const { compare } = useWords();
  return (
    <div className={styles.details}>
      <Panel title={compare.pictures.title}>
        <Quality rows={qualityRows(comparison.a, comparison.b, compare)} />
      </Panel>
      <Panel title={compare.features.title}>
        <Quiet isSmall>{regionWords(comparison.regions, compare)}</Quiet>
        <RegionList regions={comparison.regions} clearDifference={clearDifference} />
        {comparison.regions.length > 0 && <Quiet isSmall>{compare.features.scale}</Quiet>}
      </Panel>
    </div>
  );
}

/** How far apart the two are, in figures. */
function Figures({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { compare, distances, map } = words;
  return (
    <Fold label={map.details}>
      <div className={styles.figures}>
        <LimitScale distance={comparison.distance} threshold={comparison.threshold} />
        <p>{compare.figures(comparison)}</p>
        <Quiet>{strangerWords(comparison.strangerRate, words)}</Quiet>
        <Quiet>{distances.toPicture}</Quiet>
      </div>
    </Fold>
  );
}

type ComparedProps = { readonly comparison: Comparison; readonly a: FaceRef; readonly b: FaceRef };

/** The answer: both pictures, the verdict between them, and below it what differs. */
export function ComparedFaces({ comparison, a, b }: ComparedProps) {
  const [hasLines, setHasLines] = useState(true);
  const { compare } = useWords();
  const clear = comparison.regions.filter(({ difference }) => difference >= clearDifference);
  const lines = { differing: new Set<FaceRegion>(clear.map(({ region }) => region)), hasLines };
  const canDraw = comparison.a.landmarks !== null || comparison.b.landmarks !== null;
  return (
    <>
      <div className={styles.compared}>
        <ComparedFace face={a} known={comparison.a} {...lines} />
        <div className={styles.verdict} data-verdict={comparison.verdict} role="status">
          <h2>{compare.verdicts[comparison.verdict]}</h2>
          <p>{compare.meanings[comparison.verdict]}</p>
          {canDraw && <CheckField label={compare.drawLandmarks} checked={hasLines} onChecked={setHasLines} />}
          <Figures comparison={comparison} />
        </div>
        <ComparedFace face={b} known={comparison.b} {...lines} />
      </div>
      <Details comparison={comparison} />
    </>
  );
}
