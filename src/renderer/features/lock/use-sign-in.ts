import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Failure } from '#contract/failures.ts';
import { limits } from '#contract/limits.ts';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { useClient } from '#renderer/state/client-context.ts';

/** How long to wait before the next frame when a call failed, in milliseconds. */
const afterFailureMs = 1000;

/** The sign-in flow as the screen sees it; `begin` asks for a new attempt. */
export type SignIn = { readonly view: SignInView | null; readonly failure: Failure | null; readonly begin: () => void };

/** Sends the camera's frames to the sign-in flow while `enabled` and keeps what it answers. */
export function useSignIn(camera: CameraState, video: RefObject<HTMLVideoElement | null>, enabled: boolean): SignIn {
  const client = useClient();
  const [view, setView] = useState<SignInView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    if (camera.kind !== 'running' || !enabled) setView(null);
  }, [camera.kind, enabled]);

  const label = camera.kind === 'running' ? camera.stream.getVideoTracks()[0]?.label : undefined;
  useFrameLoop(camera, video, enabled && view?.state !== 'match', async (frame) => {
    const takenAt = (video.current?.currentTime ?? 0) * 1000;
    const answer = await client.call('signIn.frame', {
      ...frame,
      takenAt,
      ...(label !== undefined && { camera: label.slice(0, limits.cameraNameCharacters) }),
    });
    setFailure(answer.ok || answer.error.code === 'notAllowed' ? null : answer.error);
    if (!answer.ok) return { nextFrameMs: afterFailureMs };
    setView(answer.value);
    const { nextFrameMs, state } = answer.value;
    return { nextFrameMs, isEmpty: state === 'noFace' };
  });

  const begin = useCallback(() => {
    setView(null);
    void client.call('signIn.begin', {});
  }, [client]);

  return { view, failure, begin };
}
