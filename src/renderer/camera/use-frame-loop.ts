import { type RefObject, useEffect, useRef } from 'react';
import type { Frame } from '#contract/calls/pictures.ts';
import type { CameraState } from './camera-state.ts';
import { frameSize } from './frame-size.ts';
import { runFrameLoop } from './run-frame-loop.ts';

/** Takes RGBA frames from a playing video, as the camera saw them (not mirrored). */
interface FrameGrabber {
  /** The picture shown now, or null while there is none or it was taken before. */
  grab(): Frame | null;
}

/** Makes a grabber for one video element. */
function createFrameGrabber(video: HTMLVideoElement): FrameGrabber {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  let takenAt = -1;

  return {
    grab: () => {
      if (context === null || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0)
        return null;
      if (video.currentTime === takenAt) return null;
      takenAt = video.currentTime;
      const { width, height } = frameSize({ width: video.videoWidth, height: video.videoHeight });
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.drawImage(video, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      return { width, height, data: new Uint8Array(data.buffer) };
    },
  };
}

/**
 * While the camera runs and `enabled`, hands every frame to `send`, which answers how long to wait before the next one,
 * in milliseconds.
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
