import { type RefObject, useEffect, useRef } from 'react';
import type { Frame } from '#contract/calls/pictures.ts';
import type { CameraState } from './camera-state.ts';
import { createFrameGrabber } from './frame-grabber.ts';
import { runFrameLoop } from './run-frame-loop.ts';

/**
 * While the camera runs and `enabled`, hands every frame to `send`, which answers how long to wait before the next one (milliseconds).
 * `send` may change between renders; the latest one is used.
 */
export function useFrameLoop(
  camera: CameraState,
  video: RefObject<HTMLVideoElement | null>,
  enabled: boolean,
  send: (frame: Frame) => Promise<number>,
): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const isRunning = camera.kind === 'running' && enabled;
  useEffect(() => {
    if (!isRunning || video.current === null) return;
    const { grab } = createFrameGrabber(video.current);
    return runFrameLoop({ grab, send: (frame) => latest.current(frame) });
  }, [isRunning, video]);
}
