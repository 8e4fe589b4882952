import { hashPixels } from '#core/liveness/camera-signs.ts';

/** A picture's hash, and whether it is the last one again: no camera that lives gives the same picture twice. */
type Seen = { readonly hash: number; readonly isAgain: boolean };

/** Makes a memory of the last picture. */
export function createRepeatedPicture(): (pixels: Uint8Array) => Seen {
  let lastHash: number | null = null;
  return (pixels) => {
    const hash = hashPixels(pixels);
    const isAgain = hash === lastHash;
    lastHash = hash;
    return { hash, isAgain };
  };
}
