import type { Frame } from '#contract/calls/pictures.ts';
import { frameSize, type Size } from './frame-size.ts';
import { createVideoReader } from './read-video.ts';

/** Takes RGBA pictures from a playing video, as the camera saw them (not mirrored). */
export type FrameGrabber = {
  /** The picture shown now, or null while there is none or it was taken before. */
  readonly grab: () => Promise<Frame | null>;
  /** The same shrunk to that size, which leaves it to be grabbed. */
  readonly glance: (size: Size) => Promise<Uint8ClampedArray | null>;
};

/** Makes a grabber for one video element. */
export function createFrameGrabber(video: HTMLVideoElement): FrameGrabber {
  const read = createVideoReader(video);
  let takenAt = -1;

  function hasNew(): boolean {
    const hasPicture = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;
    return hasPicture && video.currentTime !== takenAt;
  }

  return {
    async grab() {
      if (!hasNew()) return null;
      takenAt = video.currentTime;
      const size = frameSize({ width: video.videoWidth, height: video.videoHeight });
      const pixels = await read(size);
      return pixels === null ? null : { ...size, data: new Uint8Array(pixels.buffer) };
    },
    glance: async (size) => (hasNew() ? read(size) : null),
  };
}
