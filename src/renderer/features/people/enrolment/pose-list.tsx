import type { EnrolmentPose } from '#contract/face.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { poseWords } from '#renderer/words/enrolment-words.ts';

type Props = {
  readonly poses: readonly EnrolmentPose[];
  readonly captured: readonly EnrolmentPose[];
  readonly wanted: EnrolmentPose | null;
};

/** The looks asked for as a list with ticks: what the ring shows, in words. */
export function PoseList({ poses, captured, wanted }: Props) {
  return (
    <ul className="pose-list" aria-label="Looks captured">
      {poses.map((pose) => {
        const isCaptured = captured.includes(pose);
        return (
          <li
            key={pose}
            data-captured={isCaptured || undefined}
            data-wanted={(wanted === pose && !isCaptured) || undefined}
          >
            <span className="pose-tick">{isCaptured && <Icon name="check" size={14} />}</span>
            {poseWords[pose]}
            <span className="visually-hidden">{isCaptured ? ' captured' : ' missing'}</span>
          </li>
        );
      })}
    </ul>
  );
}
