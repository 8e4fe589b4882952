import type { EnrolmentPose } from '#contract/face.ts';
import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import type { Coverage } from './coverage.ts';
import styles from './look-chart.module.css';
import { arcOf, turnedPoses } from './pose-arcs.ts';

/** Degrees of turn that reach the oval's edge. */
const reach = { yaw: 45, pitch: 40 } as const;

/** Where a look lies in the drawing, kept inside of the oval's box. */
function dotAt({ yaw, pitch }: { readonly yaw: number; readonly pitch: number }): {
  readonly cx: number;
  readonly cy: number;
} {
  const bounded = (share: number) => Math.max(-1, Math.min(1, share));
  return {
    cx: faceBox.width / 2 - bounded(yaw / reach.yaw) * (faceBox.width / 2 - 8),
    cy: faceBox.height / 2 - bounded(pitch / reach.pitch) * (faceBox.height / 2 - 10),
  };
}

/** The covered looks: a dot for each picture where the head points, a line for each look, whole once it has one. */
export function LookChart({ poses, spread }: Pick<Coverage, 'poses' | 'spread'>) {
  const has = (pose: EnrolmentPose) => poses.some((entry) => entry.pose === pose && entry.count > 0);
  const pad = 14;
  return (
    <svg
      className={styles.chart}
      viewBox={`${-pad} ${-pad} ${faceBox.width + 2 * pad} ${faceBox.height + 2 * pad}`}
      aria-hidden="true"
    >
      <path className={styles.face} d={facePath(0)} />
      <path
        className={styles.cross}
        d={`M${faceBox.width / 2} 14V${faceBox.height - 14}M14 ${faceBox.height / 2}H${faceBox.width - 14}`}
      />
      <path className={styles.front} d={facePath(30)} data-covered={has('front') || undefined} />
      {turnedPoses.map((pose) => (
        <path
          key={pose}
          className={styles.arc}
          data-covered={has(pose) || undefined}
          d={facePath(-7)}
          {...arcOf(pose)}
        />
      ))}
      {spread.map(({ sampleId, ...look }) => (
        <circle key={sampleId} className={styles.dot} r={3.2} {...dotAt(look)} />
      ))}
    </svg>
  );
}
