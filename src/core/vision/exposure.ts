import { faceRegion } from './chip-regions.ts';
import { chipSize } from './mean-face.ts';
import { ramp } from './ramp.ts';

/** How a face is lit. `brightness` is its mean luma, 0 to 255; `exposure` 0 (useless) to 1 (good). */
export type Lighting = { readonly brightness: number; readonly exposure: number };

const darkest = 8;
const brightest = 250;

/**
 * Lighting of the face in a chip. `exposure` is the worst of three: how few pixels are black or burnt out (none of the
 * detail is left in a third of them: 0), how wide the range of the tones is (5th to 95th percentile: 12 is flat, 60 is
 * enough), and how far the mean is from the ends (20 to 60, 200 to 240).
 * @param luma the chip's brightness, chipSize x chipSize
 */
export function lighting(luma: Float32Array): Lighting {
  const { left, right, top, bottom } = faceRegion;
  const histogram = new Int32Array(256);
  const count = (right - left) * (bottom - top);
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = luma[y * chipSize + x] as number;
      const bin = (value + 0.5) | 0;
      histogram[bin] = (histogram[bin] as number) + 1;
      sum += value;
    }
  }
  const brightness = sum / count;
  const share = (from: number, to: number) =>
    histogram.subarray(from, to + 1).reduce((total, pixels) => total + pixels, 0) / count;
  const detail = ramp(share(0, darkest) + share(brightest, 255), 1 / 3, 0);
  const range = ramp(percentile(histogram, 0.95 * count) - percentile(histogram, 0.05 * count), 12, 60);
  const middle = Math.min(ramp(brightness, 20, 60), ramp(brightness, 240, 200));
  return { brightness, exposure: Math.min(detail, range, middle) };
}

/** The smallest value that at least `rank` pixels do not exceed. */
function percentile(histogram: Int32Array, rank: number): number {
  let below = 0;
  return histogram.findIndex((pixels) => {
    below += pixels;
    return below >= rank;
  });
}
