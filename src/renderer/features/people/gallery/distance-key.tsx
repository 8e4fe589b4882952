import type { SampleAnalysis } from '#contract/support-set.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './distance-key.module.css';
import scale from './distance-scale.module.css';

type Props = {
  /** Whose pictures they are. */
  readonly name: string;
  readonly analyses: readonly (SampleAnalysis | null)[];
};

/** What the line below every picture says, once for all of them: as far as something is drawn on it. */
export function DistanceKey({ name, analyses }: Props) {
  const words = useWords().gallery.scale;
  const isOwnDrawn = analyses.some((analysis) => analysis !== null && analysis.toOwn !== null);
  const isOtherDrawn = analyses.some((analysis) => analysis !== null && analysis.nearestOther !== null);
  if (!isOwnDrawn && !isOtherDrawn) return null;
  const marks = [
    ...(isOwnDrawn ? [{ look: scale.own, says: words.own(name) }] : []),
    ...(isOtherDrawn
      ? [
          { look: scale.other, says: words.other },
          { look: scale.limit, says: words.limit },
        ]
      : []),
  ];
  return (
    <div className={styles.key}>
      <Quiet isSmall>{words.line}</Quiet>
      <ul className={styles.marks}>
        {marks.map(({ look, says }) => (
          <li key={says}>
            <span className={scale.scale} data-key aria-hidden="true">
              <span className={look} />
            </span>
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
