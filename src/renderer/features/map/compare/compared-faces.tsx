import { useState } from 'react';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { toPictureWords } from '#renderer/words/distance-words.ts';
import type { FaceRegion } from '../canvas/landmark-lines.ts';
import { type Comparison, qualityRows, regionWords, strangerWords, verdictWords } from './compare-words.ts';
import { ComparedFace } from './compared-face.tsx';
import { QualityTable } from './quality-table.tsx';
import { RegionList } from './region-list.tsx';

/** From this share of the distance between the eyes on, a region is drawn as one that differs. */
const clearDifference = 0.07;

/** The answer: both pictures, the verdict between them, and below it what differs. */
export function ComparedFaces({
  comparison,
  a,
  b,
}: {
  readonly comparison: Comparison;
  readonly a: FaceRef;
  readonly b: FaceRef;
}) {
  const [hasLines, setHasLines] = useState(true);
  const words = verdictWords(comparison);
  const differing = new Set<FaceRegion>(
    comparison.regions.filter(({ difference }) => difference >= clearDifference).map(({ region }) => region),
  );
  const canDraw = comparison.a.landmarks !== null || comparison.b.landmarks !== null;
  return (
    <>
      <div className="compared">
        <ComparedFace face={a} known={comparison.a} differing={differing} hasLines={hasLines} />
        <div className="compared-verdict" data-verdict={comparison.verdict} role="status">
          <h2>{words.title}</h2>
          <LimitScale distance={comparison.distance} threshold={comparison.threshold} />
          <p>{words.meaning}</p>
          <p className="quiet">{strangerWords(comparison.strangerRate)}</p>
          <p className="quiet">{toPictureWords}</p>
          {canDraw && <CheckField label="Draw the landmarks" checked={hasLines} onChecked={setHasLines} />}
        </div>
        <ComparedFace face={b} known={comparison.b} differing={differing} hasLines={hasLines} />
      </div>
      <div className="compared-details">
        <section className="side-panel" aria-labelledby="quality-title">
          <h2 id="quality-title">The pictures</h2>
          <QualityTable rows={qualityRows(comparison.a, comparison.b)} />
        </section>
        <section className="side-panel" aria-labelledby="regions-title">
          <h2 id="regions-title">The features</h2>
          <p className="side-note">{regionWords(comparison.regions)}</p>
          <RegionList regions={comparison.regions} clearDifference={clearDifference} />
        </section>
      </div>
    </>
  );
}
