/** Whether two pictures are the same to the last bit; one that was given away meanwhile has no pixels left. */
export function isSamePicture(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  if (one.length !== other.length) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false;
  return true;
}

/** Four bytes at once: RGBA always comes in fours. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8ClampedArray): Int32Array =>
  new Int32Array(buffer, byteOffset, length >> 2);
