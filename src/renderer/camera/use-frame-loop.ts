import { type RefObject, useEffect, useRef } from 'react';
import type { Frame } from '#contract/calls/pictures.ts';
import type { CameraState } from './camera-state.ts';
import { createFrameGrabber, type FrameGrabber, type TakenFrame } from './frame-grabber.ts';
import { slowCamera } from './open-camera.ts';
import { createRest, glanceSize, type Rest, restTimes } from './rest.ts';
import { runFrameLoop } from './run-frame-loop.ts';
import { asItComes, turnFrame } from './turn-frame.ts';

/** How soon to look again when the camera had no new frame. */
const emptyWaitMs = 30;

/** When the camera took a frame, where that is told, and how long it was waited for, in milliseconds. */
type Taken = { readonly takenAtMs: number | null; readonly waitedMs: number };

/** What became of a frame; a view in which nobody is may come to rest where it is said to be empty. */
type Looked = { readonly nextFrameMs: number; readonly isEmpty?: boolean };

/** The next frame to be looked at, or how long to wait until there may be one. */
async function nextFrame({ grab, glance }: FrameGrabber, rest: Rest): Promise<TakenFrame | number> {
  if (rest.isResting()) {
    const seen = await glance(glanceSize);
    if (seen === null || !rest.wantsLook(seen)) return restTimes.glanceMs;
  }
  return (await grab()) ?? emptyWaitMs;
}

/**
 * While the camera runs and `enabled`, hands every new frame, turned as that camera's are to be, to `send`; it answers
 * how long to wait before the next one, in milliseconds.
 * `send` may change between renders; the latest one is used.
 */
export function useFrameLoop(
  camera: CameraState,
  video: RefObject<HTMLVideoElement | null>,
  enabled: boolean,
  send: (frame: Frame, taken: Taken) => Promise<Looked>,
): void {
  const look = camera.kind === 'running' ? camera.look : asItComes;
  const latest = useRef({ send, look });
  useEffect(() => {
    latest.current = { send, look };
  });
  const stream = camera.kind === 'running' && enabled ? camera.stream : null;
  useEffect(() => {
    if (stream === null || video.current === null) return;
    const grabber = createFrameGrabber(video.current);
    const rest = createRest(
      () => performance.now(),
      (isResting) => slowCamera(stream, isResting),
    );
    const stop = runFrameLoop({
      grab: () => nextFrame(grabber, rest),
      send: async ({ frame, takenAtMs }, waitedMs) => {
        const turned = turnFrame(frame, latest.current.look);
        const { nextFrameMs, isEmpty = false } = await latest.current.send(turned, { takenAtMs, waitedMs });
        rest.found(isEmpty);
        return nextFrameMs;
      },
    });
    return () => {
      stop();
      rest.found(false);
    };
  }, [stream, video]);
}
