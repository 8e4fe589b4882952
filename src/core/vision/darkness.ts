import type { RgbaImage } from './image.ts';

/** The brightest a channel may be, of 255, where nothing is seen; a dim room's noise reaches higher. */
const darkMax = 24;
/** The share of pixels that may be brighter all the same: hot pixels, and the lamp of a device. */
const brightShare = 0.02;
/** Only every so many pixels are looked at, a number that divides no usual width. */
const stride = 13;

/** Whether a picture shows nothing at all, as behind a cover, in the dark, or while the camera wakes up. */
export function isDark({ data }: RgbaImage): boolean {
  const mostBright = (data.length / 4 / stride) * brightShare;
  let bright = 0;
  for (let i = 0; i < data.length; i += 4 * stride) {
    const most = Math.max(data[i] as number, data[i + 1] as number, data[i + 2] as number);
    if (most > darkMax && ++bright > mostBright) return false;
  }
  return true;
}
