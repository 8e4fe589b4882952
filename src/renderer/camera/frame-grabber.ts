import type { Frame } from '#contract/calls/pictures.ts';
import { frameSize, type Size } from './frame-size.ts';
import { createVideoReader } from './read-video.ts';
import { isSamePicture } from './same-picture.ts';

/** A picture to be looked at, and when the camera took it by its own clock; null where that is not told. */
export type TakenFrame = { readonly frame: Frame; readonly takenAtMs: number | null };

/** Takes RGBA pictures from a playing video, as the camera saw them (not mirrored). */
export type FrameGrabber = {
  /** The picture shown now; null while there is none, or where it is the same as the last one. */
  readonly grab: () => Promise<TakenFrame | null>;
  /** The same shrunk to that size, which leaves it to be grabbed. */
  readonly glance: (size: Size) => Promise<Uint8ClampedArray | null>;
};

/**
 * Makes a grabber for one video element. A picture is new by its pixels alone: a video's clock goes on while its camera
 * stands still. The first one is never given out, since it may be left from before; a camera that lives soon has
 * another.
 */
export function createFrameGrabber(video: HTMLVideoElement): FrameGrabber {
  const read = createVideoReader(video);
  let last: Uint8ClampedArray | null = null;

  const hasPicture = (): boolean => video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;

  return {
    async grab() {
      if (!hasPicture()) return null;
      const size = frameSize({ width: video.videoWidth, height: video.videoHeight });
      const picture = await read(size);
      if (picture === null) return null;
      const isNew = last !== null && !isSamePicture(picture.data, last);
      last = picture.data;
      if (!isNew) return null;
      return { frame: { ...size, data: new Uint8Array(picture.data.buffer) }, takenAtMs: picture.takenAtMs };
    },
    glance: async (size) => (hasPicture() ? ((await read(size))?.data ?? null) : null),
  };
}
