import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { CameraFrame, Frame } from '#contract/calls/pictures.ts';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Failure } from '#contract/failures.ts';
import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import type { CameraState } from '../camera/camera-state.ts';
import { createUpsideDownCheck, type UpsideDownCheck } from '../camera/upside-down.ts';
import { useFrameLoop } from '../camera/use-frame-loop.ts';
import { isInVain } from './look-status.ts';

/** How long to wait before the next frame when a call failed, in milliseconds. */
const afterFailureMs = 1000;

/** The calls by which a face is looked at: one for each frame, and one that asks for a new attempt. */
export type LookCalls = {
  readonly look: (frame: CameraFrame) => Promise<Result<SignInView>>;
  readonly begin: () => Promise<Result<unknown>>;
  /** Whether a frame shows a face once it is turned over; left out where nobody asks. */
  readonly upsideDown?: (frame: Frame) => Promise<Result<{ readonly isUpsideDown: boolean }>>;
};

/** A look as the screen sees it; `begin` asks for a new attempt. */
export type FaceLooking = {
  readonly view: SignInView | null;
  readonly failure: Failure | null;
  /** Whether faces are seen far better when the picture is turned over. */
  readonly isUpsideDown: boolean;
  readonly begin: () => void;
};

type Source = {
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly enabled: boolean;
};

/** Whether the camera hangs upside down, and what takes each frame for that. */
function useUpsideDown(camera: CameraState, calls: RefObject<LookCalls>) {
  const [isUpsideDown, setIsUpsideDown] = useState(false);
  const check = useRef<UpsideDownCheck | null>(null);
  const key = camera.kind === 'running' ? `${camera.stream.id} ${camera.look.turn}` : null;
  useEffect(() => {
    setIsUpsideDown(false);
    check.current =
      key === null
        ? null
        : createUpsideDownCheck({
            now: () => performance.now(),
            onChange: setIsUpsideDown,
            isUpsideDown: async (frame) => {
              const answer = await calls.current.upsideDown?.(frame);
              return answer?.ok === true && answer.value.isUpsideDown;
            },
          });
  }, [key, calls]);
  const look = (frame: Frame, hasFace: boolean): void => void check.current?.look(frame, hasFace);
  return [isUpsideDown, look] as const;
}

/** Sends the camera's frames while `enabled` and keeps what is answered. `calls` may change between renders. */
export function useFaceLook({ camera, video, enabled }: Source, calls: LookCalls): FaceLooking {
  const [view, setView] = useState<SignInView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(calls);
  useEffect(() => {
    latest.current = calls;
  });

  useEffect(() => {
    if (camera.kind !== 'running' || !enabled) setView(null);
  }, [camera.kind, enabled]);

  const [isUpsideDown, lookTurnedOver] = useUpsideDown(camera, latest);
  const label = camera.kind === 'running' ? camera.stream.getVideoTracks()[0]?.label : undefined;
  useFrameLoop(camera, video, enabled && view?.state !== 'match', async (frame, { takenAtMs, waitedMs }) => {
    const answer = await latest.current.look({
      ...frame,
      waitedMs,
      ...(takenAtMs !== null && { takenAt: takenAtMs }),
      ...(label !== undefined && { camera: label.slice(0, limits.cameraNameCharacters) }),
    });
    setFailure(answer.ok || answer.error.code === 'notAllowed' ? null : answer.error);
    if (!answer.ok) return { nextFrameMs: afterFailureMs };
    setView(answer.value);
    const { nextFrameMs, state } = answer.value;
    lookTurnedOver(frame, !isInVain[state]);
    return { nextFrameMs, isEmpty: state === 'noFace' };
  });

  const begin = useCallback(() => {
    setView(null);
    void latest.current.begin();
  }, []);

  return { view, failure, isUpsideDown, begin };
}
