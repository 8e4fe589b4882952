import { faceBox, facePath } from './face-shape.ts';
import styles from './state-ring.module.css';

const pad = 6;

type Props = {
  readonly kind: string;
  /** How far the line has come, from 0 to 1. */
  readonly progress: number;
  /** True where the line closes as it appears. */
  readonly isClosing?: boolean;
};

/**
 * The line around the preview, whose shape says the state: dotted while nobody is there, filling while looking, closed
 * when recognised, broken when not, doubled for several faces.
 */
export function StateRing({ kind, progress, isClosing = false }: Props) {
  const ring = facePath(-3);
  return (
    <svg
      className={styles.ring}
      data-kind={kind}
      data-closing={isClosing || undefined}
      viewBox={`${-pad} ${-pad} ${faceBox.width + 2 * pad} ${faceBox.height + 2 * pad}`}
      aria-hidden="true"
    >
      <path className={styles.track} d={ring} pathLength={100} />
      <path className={styles.line} d={ring} pathLength={100} strokeDasharray={`${progress * 100} 100`} />
      <path className={styles.twin} d={ring} pathLength={100} />
    </svg>
  );
}
