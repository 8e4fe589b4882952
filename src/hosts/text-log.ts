import type { Log } from '#core/ports/host.ts';

/** The log as hosts pass it on. */
export type HostLog = Log;

/**
 * A log of lines. `write` gets each finished line without its end; faults come with their whole trace.
 * `info` lines are left out unless `isVerbose`.
 */
export function createTextLog(write: (line: string) => void, isVerbose = false): HostLog {
  const line = (level: string, message: string): void => write(`${new Date().toISOString()} ${level} ${message}`);
  return {
    info: (message) => {
      if (isVerbose) line('info', message);
    },
    warn: (message) => line('warn', message),
    error: (message, cause) =>
      line(
        'error',
        cause === undefined ? message : `${message}: ${cause instanceof Error ? cause.stack : String(cause)}`,
      ),
  };
}
