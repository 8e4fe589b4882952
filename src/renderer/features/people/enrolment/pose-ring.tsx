import type { EnrolmentPose } from '#contract/face.ts';
import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import { arcOf, type TurnedPose, turnedPoses } from '../pose-arcs.ts';
import styles from './pose-ring.module.css';

const arrows: Readonly<Record<TurnedPose, string>> = {
  up: 'M44 -9l6-6 6 6',
  right: 'M109 50l6 6-6 6',
  down: 'M44 131l6 6 6-6',
  left: 'M-9 50l-6 6 6 6',
};

/** The looks that are asked for, those captured so far, and the one wanted now. */
export type PoseProgress = {
  readonly poses: readonly EnrolmentPose[];
  readonly captured: readonly EnrolmentPose[];
  readonly wanted: EnrolmentPose | null;
};

/** The oval to look into: an inner line for the straight look, an arc for each turn; each fills once captured. */
export function PoseRing({ poses, captured, wanted }: PoseProgress) {
  const pad = 20;
  return (
    <svg
      className={styles.ring}
      viewBox={`${-pad} ${-pad} ${faceBox.width + 2 * pad} ${faceBox.height + 2 * pad}`}
      aria-hidden="true"
    >
      <path
        className={styles.front}
        d={facePath(0)}
        data-filled={captured.includes('front') || undefined}
        data-wanted={wanted === 'front' || undefined}
      />
      {turnedPoses
        .filter((pose) => poses.includes(pose))
        .map((pose) => (
          <g key={pose} data-filled={captured.includes(pose) || undefined} data-wanted={wanted === pose || undefined}>
            <path className={styles.arc} d={facePath(-6)} {...arcOf(pose)} />
            {wanted === pose && <path className={styles.arrow} d={arrows[pose]} />}
          </g>
        ))}
    </svg>
  );
}
