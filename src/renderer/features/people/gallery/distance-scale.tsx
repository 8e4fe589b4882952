import type { SampleAnalysis } from '#contract/support-set.ts';
import styles from './distance-scale.module.css';

/** Where the scale ends: faces farther apart than this are strangers by any measure. */
const scaleEnd = 0.8;

const place = (distance: number): Record<'insetInlineStart', string> => ({
  insetInlineStart: `${(Math.min(scaleEnd, distance) / scaleEnd) * 100}%`,
});

type Props = Pick<SampleAnalysis, 'toOwn' | 'nearestOther'> & {
  /** What it is drawn on. */
  readonly ground?: 'page' | 'surface';
};

/**
 * Two distances on one line, near on the left: a dot for the member's own other samples, a ring for the nearest other
 * member, a stroke where that member would match.
 */
export function DistanceScale({ toOwn, nearestOther, ground = 'page' }: Props) {
  const isPulled =
    nearestOther !== null &&
    (nearestOther.score <= nearestOther.threshold || (toOwn !== null && nearestOther.score <= toOwn));
  return (
    <span className={styles.scale} aria-hidden="true" data-ground={ground} data-pulled={isPulled || undefined}>
      {nearestOther !== null && <span className={styles.limit} style={place(nearestOther.threshold)} />}
      {toOwn !== null && <span className={styles.own} style={place(toOwn)} />}
      {nearestOther !== null && <span className={styles.other} style={place(nearestOther.score)} />}
    </span>
  );
}
