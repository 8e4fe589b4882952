import type { Picture } from '#contract/calls/pictures.ts';

/** The side of a kept thumbnail in pixels: sharp at its largest on a display of double density. */
const sidePx = 128;

/** A picture as a small disc, ready to be drawn thousands of times. */
export async function roundThumbnail({ bytes, type }: Picture): Promise<ImageBitmap> {
  const whole = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }), {
    resizeWidth: sidePx,
    resizeHeight: sidePx,
    resizeQuality: 'medium',
  });
  const canvas = new OffscreenCanvas(sidePx, sidePx);
  const context = canvas.getContext('2d');
  if (context === null) return whole;
  context.beginPath();
  context.arc(sidePx / 2, sidePx / 2, sidePx / 2, 0, 2 * Math.PI);
  context.clip();
  context.drawImage(whole, 0, 0);
  whole.close();
  return canvas.transferToImageBitmap();
}
