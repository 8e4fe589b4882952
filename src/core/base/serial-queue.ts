/** Begins a piece of work when the one before it has ended, well or not. */
export type RunInTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createSerialQueue(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
