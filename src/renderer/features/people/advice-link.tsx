import type { MemberAdvice } from '#contract/support-set.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { hashOf } from '#renderer/state/route.ts';

/** Where a piece of advice is followed: the camera at the look that is missing, the pictures that are flagged, or nothing. */
export function AdviceLink({ memberId, advice }: { readonly memberId: number; readonly advice: MemberAdvice }) {
  if (advice.kind === 'good') return null;
  if (advice.kind === 'flagged') {
    return (
      <a className="text-link advice-link" href={hashOf({ screen: 'person', memberId, show: 'flagged' })}>
        See them
      </a>
    );
  }
  const poses = advice.kind === 'missingPose' ? { poses: [advice.pose] } : {};
  return (
    <a className="text-link advice-link" href={hashOf({ screen: 'enrol', memberId, ...poses })}>
      <Icon name="camera" size={16} /> Add pictures
    </a>
  );
}
