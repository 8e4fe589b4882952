import type { Frame } from '#contract/calls/pictures.ts';
import { frameSize, type Size } from './frame-size.ts';

/** Takes RGBA pictures from a playing video, as the camera saw them (not mirrored). */
export type FrameGrabber = {
  /** The picture shown now, or null while there is none or it was taken before. */
  readonly grab: () => Frame | null;
  /** The same shrunk to that size, which leaves it to be grabbed. */
  readonly glance: (size: Size) => Uint8ClampedArray | null;
};

/** A drawing of the video in a size of its own. */
function createCopy(video: HTMLVideoElement): (size: Size) => Uint8ClampedArray<ArrayBuffer> | null {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  return ({ width, height }) => {
    if (context === null) return null;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
}

/** Makes a grabber for one video element. */
export function createFrameGrabber(video: HTMLVideoElement): FrameGrabber {
  const copyFrame = createCopy(video);
  const copySmall = createCopy(video);
  let takenAt = -1;

  function hasNew(): boolean {
    const hasPicture = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;
    return hasPicture && video.currentTime !== takenAt;
  }

  return {
    grab() {
      if (!hasNew()) return null;
      takenAt = video.currentTime;
      const size = frameSize({ width: video.videoWidth, height: video.videoHeight });
      const pixels = copyFrame(size);
      return pixels === null ? null : { ...size, data: new Uint8Array(pixels.buffer) };
    },
    glance: (size) => (hasNew() ? copySmall(size) : null),
  };
}
