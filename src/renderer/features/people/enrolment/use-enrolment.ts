import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import type { Failure } from '#contract/result.ts';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { navigate } from '#renderer/state/route.ts';

/** How long to wait before the next frame when a call failed, in milliseconds. */
const afterFailureMs = 1000;

/** A guided enrolment on its way. `finish` answers how many samples were stored, or null when that failed. */
export type Enrolment = {
  readonly view: EnrolmentView | null;
  readonly failure: Failure | null;
  readonly isSaving: boolean;
  readonly retake: () => void;
  readonly finish: () => Promise<number | null>;
};

/** Begins a guided enrolment of these looks for a member, feeds it the camera's frames, and calls it off when the screen is left before the end. */
export function useEnrolment(
  memberId: number,
  poses: readonly EnrolmentPose[],
  camera: CameraState,
  video: RefObject<HTMLVideoElement | null>,
): Enrolment {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const [view, setView] = useState<EnrolmentView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [hasBegun, setHasBegun] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const isFinished = useRef(false);
  const asked = poses.join('+');

  useEffect(() => {
    let isOver = false;
    isFinished.current = false;
    void withFreshOwner(() =>
      client.call('enrolment.begin', { memberId, poses: asked.split('+') as EnrolmentPose[] }),
    ).then((answer) => {
      if (isOver) return;
      if (answer === null) {
        navigate({ screen: 'person', memberId });
        return;
      }
      setFailure(answer.ok ? null : answer.error);
      setHasBegun(answer.ok);
    });
    return () => {
      isOver = true;
      if (!isFinished.current) void client.call('enrolment.cancel', { memberId });
    };
  }, [client, memberId, asked, withFreshOwner]);

  const isDone = view?.guidance === 'done';
  useFrameLoop(camera, video, hasBegun && !isDone && !isSaving, async (frame) => {
    const answer = await client.call('enrolment.frame', { memberId, frame });
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return afterFailureMs;
    setView(answer.value);
    return answer.value.nextFrameMs;
  });

  const retake = useCallback(() => {
    void client.call('enrolment.retake', { memberId }).then((answer) => {
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setView(null);
    });
  }, [client, memberId]);

  const finish = useCallback(async () => {
    setIsSaving(true);
    const answer = await withFreshOwner(() => client.call('enrolment.finish', { memberId }));
    setIsSaving(false);
    if (answer === null) return null;
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return null;
    isFinished.current = true;
    return answer.value.added;
  }, [client, memberId, withFreshOwner]);

  return { view, failure, isSaving, retake, finish };
}
