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
/** Looks in a row that must find nothing: a camera often starts with some black pictures. */
const looksUntilSure = 3;

/** Watches a stream for black pictures; calls back when they begin and when they end. Returns its undo. */
export function watchForBlack(stream: MediaStream, onChange: (isBlackNow: boolean) => void): () => void {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true });
  video.srcObject = stream;
  const canvas = new OffscreenCanvas(32, 24);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  let blackLooks = 0;

  function look(): void {
    if (context === null || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const wasSure = blackLooks >= looksUntilSure;
    blackLooks = isBlack(context.getImageData(0, 0, canvas.width, canvas.height).data) ? blackLooks + 1 : 0;
    const isSure = blackLooks >= looksUntilSure;
    if (isSure !== wasSure) onChange(isSure);
  }

  void video.play().catch(() => undefined);
  const timer = setInterval(look, lookEveryMs);
  return () => {
    clearInterval(timer);
    video.srcObject = null;
  };
}
