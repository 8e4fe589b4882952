/** Makes something when it is first asked for: what the system knows of a language takes its time to load. */
export function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
