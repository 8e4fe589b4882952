import type { App } from 'electron';

type Parts = {
  readonly app: Pick<App, 'on' | 'once' | 'exit'>;
  /** Closes what has to be closed in order. */
  readonly close: () => Promise<void>;
  readonly timeoutMs: number;
  readonly log: (error: unknown) => void;
};

/** The end of the app, from the wish to quit on. */
export type Quitting = {
  readonly isUnderWay: () => boolean;
  /** Lets the app go on, because a window stays; tells whether it was to end. */
  readonly giveUp: () => boolean;
};

/**
 * Closes everything in order before the app ends. Neither a window that does not close nor an engine that is stuck
 * keeps it from ending within the time.
 */
export function quitInTime({ app, close, timeoutMs, log }: Parts): Quitting {
  let ending: NodeJS.Timeout | null = null;
  app.on('before-quit', () => {
    ending ??= setTimeout(() => app.exit(0), timeoutMs);
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void close()
      .catch(log)
      .finally(() => app.exit(0));
  });
  const isUnderWay = (): boolean => ending !== null;
  function giveUp(): boolean {
    const wasUnderWay = isUnderWay();
    if (ending !== null) clearTimeout(ending);
    ending = null;
    return wasUnderWay;
  }
  return { isUnderWay, giveUp };
}
