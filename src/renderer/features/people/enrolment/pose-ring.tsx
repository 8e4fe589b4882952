import type { EnrolmentPose } from '#contract/face.ts';
import { faceBox, facePath } from '#renderer/kit/face-shape.ts';

/** Where each arc of the outer line begins, in hundredths of its length clockwise from the top. In a mirror the person's left is on the left. */
const arcs: Readonly<Record<Exclude<EnrolmentPose, 'front'>, number>> = { up: -9, right: 15, down: 41, left: 67 };
const arcLength = 18;

const arrows: Readonly<Record<Exclude<EnrolmentPose, 'front'>, string>> = {
  up: 'M44 -9l6-6 6 6',
  right: 'M109 50l6 6-6 6',
  down: 'M44 131l6 6 6-6',
  left: 'M-9 50l-6 6 6 6',
};

type Props = {
  readonly poses: readonly EnrolmentPose[];
  readonly captured: readonly EnrolmentPose[];
  readonly wanted: EnrolmentPose | null;
};

/** The oval to look into: an inner line for the straight look and an arc for each turn that is asked for, which fill as they are captured. */
export function PoseRing({ poses, captured, wanted }: Props) {
  const pad = 20;
  return (
    <svg
      className="pose-ring"
      viewBox={`${-pad} ${-pad} ${faceBox.width + 2 * pad} ${faceBox.height + 2 * pad}`}
      aria-hidden="true"
    >
      <path
        className="pose-ring-front"
        d={facePath(0)}
        data-filled={captured.includes('front') || undefined}
        data-wanted={wanted === 'front' || undefined}
      />
      {Object.entries(arcs).map(([name, start]) => {
        const pose = name as keyof typeof arcs;
        if (!poses.includes(pose)) return null;
        return (
          <g key={pose} data-filled={captured.includes(pose) || undefined} data-wanted={wanted === pose || undefined}>
            <path
              className="pose-ring-arc"
              d={facePath(-6)}
              pathLength={100}
              strokeDasharray={`${arcLength} ${100 - arcLength}`}
              strokeDashoffset={-start}
            />
            {wanted === pose && <path className="pose-ring-arrow" d={arrows[pose]} />}
          </g>
        );
      })}
    </svg>
  );
}
