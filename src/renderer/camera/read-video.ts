import type { Size } from './frame-size.ts';

/** A picture as RGBA, and when the camera took it by its own clock, in milliseconds; null where that is not told. */
export type VideoPicture = { readonly data: Uint8ClampedArray<ArrayBuffer>; readonly takenAtMs: number | null };

/** What the video shows now, in that size; null where it cannot be had. One read at a time. */
export type ReadVideo = (size: Size) => Promise<VideoPicture | null>;

type Copy = VideoPicture & { readonly size: Size };

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;

/** Whether the picture is turned before it is shown: newer browsers tell, and a quarter turn shows in its shape. */
function isTurned(frame: VideoFrame & { readonly rotation?: number }, own: Size, shown: Size): boolean {
  return Boolean(frame.rotation) || own.width > own.height !== shown.width > shown.height;
}

/**
 * Copies the camera's own pixels, into `kept` where they fit and are to be shrunk: a browser that cuts and shrinks a
 * camera's picture for us only notes so until it is drawn.
 * Null where the picture is turned before it is shown, or where this browser gives no such copy.
 */
async function copyOf(video: HTMLVideoElement, wanted: Size, kept: Copy | null): Promise<Copy | null> {
  if (typeof VideoFrame === 'undefined') return null;
  let frame: VideoFrame | null = null;
  try {
    frame = new VideoFrame(video);
    const { width = 0, height = 0 } = frame.visibleRect ?? {};
    const size = { width, height };
    const length = frame.allocationSize({ format: 'RGBA' });
    // A browser that knows no other format than the camera's own takes no notice of the one asked for.
    const shown = { width: video.videoWidth, height: video.videoHeight };
    if (isTurned(frame, size, shown) || length !== 4 * width * height) return null;
    const isOurs = isSame(size, wanted) || kept?.data.length !== length;
    const data = isOurs ? new Uint8ClampedArray(length) : kept.data;
    await frame.copyTo(data, { format: 'RGBA' });
    return { size, data, takenAtMs: frame.timestamp / 1000 };
  } catch {
    return null;
  } finally {
    frame?.close();
  }
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true, alpha: false });
}

function resize(canvas: OffscreenCanvas, { width, height }: Size): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/**
 * Makes a reader of one video. It copies the pixels and shrinks the copy: without a graphics card, Chromium keeps every
 * picture of a video that was drawn onto a canvas, up to half a gigabyte of them. Drawing is what is left elsewhere.
 */
export function createVideoReader(video: HTMLVideoElement): ReadVideo {
  const whole = new OffscreenCanvas(1, 1);
  const wholeContext = contextOf(whole);
  const shrunk = new OffscreenCanvas(1, 1);
  const context = contextOf(shrunk);
  let kept: Copy | null = null;

  function sourceOf(copy: Copy | null): CanvasImageSource {
    if (copy === null || wholeContext === null) return video;
    kept = copy;
    resize(whole, copy.size);
    wholeContext.putImageData(new ImageData(copy.data, copy.size.width), 0, 0);
    return whole;
  }

  return async (size) => {
    const copy = await copyOf(video, size, kept);
    if (copy !== null && isSame(copy.size, size)) return { data: copy.data, takenAtMs: copy.takenAtMs };
    if (context === null) return null;
    const source = sourceOf(copy);
    resize(shrunk, size);
    context.drawImage(source, 0, 0, size.width, size.height);
    const { data } = context.getImageData(0, 0, size.width, size.height);
    return { data, takenAtMs: copy?.takenAtMs ?? null };
  };
}
