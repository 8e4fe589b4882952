import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import { useAppearance } from '#renderer/state/use-appearance.ts';
import { arcOf, type TurnedPose, turnedPoses } from '../pose-arcs.ts';
import { beadAt } from './bead.ts';
import styles from './pose-ring.module.css';

const arrows: Readonly<Record<TurnedPose, string>> = {
  up: 'M44 -13l6-6 6 6',
  right: 'M113 50l6 6-6 6',
  down: 'M44 135l6 6 6-6',
  left: 'M-13 50l-6 6 6 6',
};

/** The looks that are asked for, those captured so far, and the one that is asked for by name. */
export type PoseProgress = {
  readonly poses: readonly EnrolmentPose[];
  readonly captured: readonly EnrolmentPose[];
  readonly wanted: EnrolmentPose | null;
};

type Props = PoseProgress & { readonly heading: EnrolmentView['heading'] };

/** Where the head points to: a bead on the ring that grows as the head turns. */
function Bead({ heading }: Pick<Props, 'heading'>) {
  const { x, y, size } = beadAt(heading);
  return (
    <g className={styles.bead} style={{ transform: `translate(${x}px, ${y}px) scale(${size})` }}>
      <circle r={3.6} />
    </g>
  );
}

/**
 * The oval to look into: an inner line for the straight look, a part of the ring for each turn, and a bead that follows
 * the head. Each part fills by itself once its look is captured. It lies as the picture below does: mirrored or not.
 */
export function PoseRing({ poses, captured, wanted, heading }: Props) {
  const pad = 21;
  const { mirrorsPreview } = useAppearance();
  const isDone = poses.every((pose) => captured.includes(pose));
  return (
    <svg
      className={styles.ring}
      data-mirror={mirrorsPreview || undefined}
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
            <path className={styles.arc} d={facePath(-7)} {...arcOf(pose)} />
            <path className={styles.fill} d={facePath(-7)} {...arcOf(pose, captured.includes(pose))} />
            {wanted === pose && <path className={styles.arrow} d={arrows[pose]} />}
          </g>
        ))}
      {!isDone && <Bead heading={heading} />}
    </svg>
  );
}
