import type { App } from 'electron';

type Parts = {
  readonly app: Pick<App, 'once' | 'exit'>;
  /** Closes what has to be closed in order. */
  readonly close: () => Promise<void>;
  readonly timeoutMs: number;
  readonly log: (error: unknown) => void;
};

/**
 * Closes everything in order before the app ends. Neither a window that does not close nor an engine that is stuck
 * keeps it from ending within the time.
 */
export function quitInTime({ app, close, timeoutMs, log }: Parts): void {
  app.once('before-quit', () => setTimeout(() => app.exit(0), timeoutMs));
  app.once('will-quit', (event) => {
    event.preventDefault();
    void close()
      .catch(log)
      .finally(() => app.exit(0));
  });
}
