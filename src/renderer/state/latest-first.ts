/** Runs the work when its turn comes. Aborted before, it never runs and rejects with the signal's reason. */
export type RunInTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Lets at most `atOnce` works run together, and of those that wait the one that came last first, so that fast scrolling
 * shows what is in view before what has been scrolled past.
 */
export function createLatestFirst(atOnce: number): RunInTurn {
  const waiting = new Set<() => void>();
  let running = 0;

  function startNext(): void {
    const next = [...waiting].at(-1);
    if (next === undefined || running >= atOnce) return;
    waiting.delete(next);
    running += 1;
    next();
  }

  function end(): void {
    running -= 1;
    startNext();
  }

  return (work, signal) =>
    new Promise((resolve, reject) => {
      const start = () => {
        work().finally(end).then(resolve, reject);
      };
      signal.addEventListener('abort', () => {
        if (waiting.delete(start)) reject(signal.reason);
      });
      waiting.add(start);
      startNext();
    });
}
