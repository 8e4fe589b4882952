/** How a screen is written into the address, as the words between the strokes: `people` and `4` for `#/people/4`. */
export type Address<P extends object> = {
  /** What the words say of the screen beside its name; null when they name another screen. */
  readonly read: (words: readonly string[]) => P | null;
  /** The inverse of `read`. */
  readonly write: (params: P) => readonly string[];
};

/** Gives the parameters of an address their type. */
export function address<P extends object>(one: Address<P>): Address<P> {
  return one;
}

/** The address of a screen that is always the same. */
export function fixed(path: string): Address<object> {
  return { read: (words) => (words.join('/') === path ? {} : null), write: () => [path] };
}

/** A whole number as ids are, or null. */
export function readId(word: string | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(word ?? '') ? Number(word) : null;
}
