/** What the thread is told that answers somebody in a terminal. */
export type TerminalJob = {
  readonly args: readonly string[];
  /** How this installation is started, by whole paths. */
  readonly command: readonly string[];
  /** Two numbers of 32 bits: how far the thread is, and the exit code. */
  readonly shared: SharedArrayBuffer;
};

/** How far the thread is. */
export const threadStates = { before: 0, begun: 1, done: 2 } as const;
