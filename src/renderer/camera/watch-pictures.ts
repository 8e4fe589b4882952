import type { PictureTrouble } from './camera-state.ts';
import { frameSize } from './frame-size.ts';
import { createPictureTrouble, type PictureLook, troubleTimes } from './picture-trouble.ts';
import { createVideoReader } from './read-video.ts';
import { isSamePicture } from './same-picture.ts';

/** The brightest a channel may be, of 255, in a picture that shows nothing; a dark room's noise reaches higher. */
const blackMax = 24;

/** Whether RGBA pixels show nothing at all, as behind a camera's cover. */
export function isBlack(pixels: ArrayLike<number>): boolean {
  for (let i = 0; i < pixels.length; i++) {
    if (i % 4 !== 3 && (pixels[i] as number) > blackMax) return false;
  }
  return true;
}

/** How far, of 255, a channel may stray in a picture of one colour. */
const flatRange = 3;

/** Whether RGBA pixels are all of one colour, as where a driver has no picture to give. */
export function isFlat(pixels: ArrayLike<number>): boolean {
  for (let i = 4; i < pixels.length; i++) {
    if (Math.abs((pixels[i] as number) - (pixels[i % 4] as number)) > flatRange) return false;
  }
  return true;
}

/** What a look for black or one colour shrinks the picture to, in pixels: hot pixels vanish. */
const smallSize = { width: 32, height: 24 } as const;

/** What is wrong with the pictures of a stream, and whether it has shown two that differ, or is known to be covered. */
export type PictureNews = { readonly trouble: PictureTrouble; readonly isAlive: boolean };

/** Makes what looks at a playing video, and finds what has become of its picture since the last look. */
function createPictureLook(video: HTMLVideoElement): () => Promise<PictureLook> {
  const read = createVideoReader(video);
  const readSmall = createVideoReader(video);
  let last: Uint8ClampedArray | null = null;

  return async () => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return 'none';
    const small = await readSmall(smallSize);
    const picture = await read(frameSize({ width: video.videoWidth, height: video.videoHeight }));
    if (picture === null || small === null) return 'none';
    const isSame = last !== null && isSamePicture(picture.data, last);
    last = picture.data;
    if (isBlack(small.data)) return 'black';
    if (!isSame) return 'new';
    return isFlat(small.data) ? 'flat' : 'same';
  };
}

/** Watches a stream's pictures; calls back when what there is to tell changes. Returns its undo. */
export function watchPictures(stream: MediaStream, onChange: (news: PictureNews) => void): () => void {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true });
  video.srcObject = stream;
  const look = createPictureLook(video);
  const step = createPictureTrouble(() => performance.now());
  let isOver = false;
  let isLooking = false;
  let differing = 0;
  let told: PictureNews = { trouble: null, isAlive: false };

  async function tell(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    const seen = await look().finally(() => {
      isLooking = false;
    });
    if (isOver) return;
    if (seen === 'new') differing += 1;
    const trouble = step(seen);
    const isAlive = differing > 1 || trouble === 'black';
    if (trouble === told.trouble && isAlive === told.isAlive) return;
    told = { trouble, isAlive };
    onChange(told);
  }

  void video.play().catch(() => undefined);
  const timer = setInterval(() => void tell(), troubleTimes.lookMs);
  return () => {
    isOver = true;
    clearInterval(timer);
    video.srcObject = null;
  };
}
