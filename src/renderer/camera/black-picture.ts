import { createVideoReader } from './read-video.ts';

/** The brightest a channel may be, of 255, in a picture that shows nothing; a dark room's noise reaches higher. */
const blackMax = 24;

/** Whether RGBA pixels show nothing at all, as behind a camera's cover. */
export function isBlack(pixels: ArrayLike<number>): boolean {
  for (let i = 0; i < pixels.length; i++) {
    if (i % 4 !== 3 && (pixels[i] as number) > blackMax) return false;
  }
  return true;
}

const lookEveryMs = 700;
/** What a look shrinks the picture to, in pixels. */
const lookSize = { width: 32, height: 24 } as const;
/** Looks in a row that must find nothing: a camera often starts with some black pictures. */
const looksUntilSure = 3;

/** Watches a stream for black pictures; calls back when they begin and when they end. Returns its undo. */
export function watchForBlack(stream: MediaStream, onChange: (isBlackNow: boolean) => void): () => void {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true });
  video.srcObject = stream;
  const read = createVideoReader(video);
  let isOver = false;
  let blackLooks = 0;

  async function look(): Promise<void> {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    const pixels = await read(lookSize);
    if (pixels === null || isOver) return;
    const wasSure = blackLooks >= looksUntilSure;
    blackLooks = isBlack(pixels) ? blackLooks + 1 : 0;
    const isSure = blackLooks >= looksUntilSure;
    if (isSure !== wasSure) onChange(isSure);
  }

  void video.play().catch(() => undefined);
  const timer = setInterval(() => void look(), lookEveryMs);
  return () => {
    isOver = true;
    clearInterval(timer);
    video.srcObject = null;
  };
}
