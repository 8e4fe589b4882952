import type { Crowd } from '#core/recognition/crowd.ts';
import type { CrowdFile, PackedNumbers } from '#engine/models/read-crowd.ts';

const largest = 32_767;

/** Numbers as 16-bit whole numbers of one scale. */
function packNumbers(numbers: Float32Array): PackedNumbers {
  const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest || 1;
  const whole = Int16Array.from(numbers, (value) => Math.round(value / scale));
  return { scale, values: Buffer.from(whole.buffer).toString('base64') };
}

/** A crowd as the text of its file. */
export function formatCrowd(
  { middle, axes, restVariance, usualGap, kinds }: Crowd,
  made: Pick<CrowdFile, 'provenance' | 'embedder' | 'evidence'>,
): string {
  const file: CrowdFile = {
    version: 1,
    ...made,
    usualGap,
    restVariance,
    middle: packNumbers(middle),
    axes: axes.map(packNumbers),
    kinds: kinds.map(({ share, centre, spread }) => ({
      share,
      centre: packNumbers(centre),
      spread: packNumbers(spread),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
