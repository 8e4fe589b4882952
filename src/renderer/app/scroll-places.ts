/** How far down each entry of the browser's history was scrolled, so that Back shows what was seen before. */
export type ScrollPlaces = {
  /** The entry shown was scrolled to here. */
  readonly note: (top: number) => void;
  /**
   * Another entry is shown: `known` is the number that it carries, null for a new one. Answers which number it carries
   * from now on, and how far it was scrolled, where that is known.
   */
  readonly show: (known: number | null) => { readonly entry: number; readonly top: number | null };
};

/** Starts at an entry that carries no number yet. */
export function createScrollPlaces(): ScrollPlaces {
  const tops = new Map<number, number>();
  let current = 0;
  return {
    note: (top) => {
      tops.set(current, top);
    },
    show(known) {
      if (known !== null) {
        current = known;
        return { entry: known, top: tops.get(known) ?? null };
      }
      // What lay ahead is gone with a new entry.
      for (const entry of tops.keys()) if (entry > current) tops.delete(entry);
      current += 1;
      return { entry: current, top: null };
    },
  };
}
