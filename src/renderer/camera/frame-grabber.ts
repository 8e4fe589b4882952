import type { Frame } from '#contract/calls/pictures.ts';
import { frameSize } from './frame-size.ts';

/** Takes RGBA frames from a playing video, as the camera saw them (not mirrored). */
export interface FrameGrabber {
  /** The picture shown now, or null while there is none or it was taken before. */
  grab(): Frame | null;
}

/** Makes a grabber for one video element. */
export function createFrameGrabber(video: HTMLVideoElement): FrameGrabber {
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
