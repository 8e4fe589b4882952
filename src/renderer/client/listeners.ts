/** Everyone who wants to hear about one thing. */
export interface Listeners<T> {
  /** Adds a listener; returns its undo. The same function added twice hears twice. */
  add(listener: (value: T) => void): () => void;
  /** Tells all who listen at this moment. */
  tell(value: T): void;
}

/** An empty set of listeners. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ readonly listener: (value: T) => void }>();
  return {
    add(listener) {
      const entry = { listener };
      entries.add(entry);
      return () => entries.delete(entry);
    },
    tell(value) {
      for (const { listener } of [...entries]) listener(value);
    },
  };
}
