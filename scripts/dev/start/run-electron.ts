import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * How Electron ended: its exit code, or that it never came to run our code (a missing library, a sandbox it may not
 * use).
 */
export type ElectronEnd =
  | { readonly kind: 'ended'; readonly exitCode: number }
  | { readonly kind: 'broken'; readonly detail: string };

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the built shell until it ends; a request to end this program is passed on to it. */
export const runElectron = (program: string, root: string, args: readonly string[]): Promise<ElectronEnd> =>
  new Promise((resolve) => {
    const child = spawn(program, [join(root, 'dist', 'host', 'main.js'), ...args], { cwd: root, stdio: 'inherit' });
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, stop);
    const end = (result: ElectronEnd): void => {
      for (const signal of forwarded) process.off(signal, stop);
      resolve(result);
    };
    child.on('error', (error) => end({ kind: 'broken', detail: error.message }));
    child.on('exit', (code, signal) => {
      const isOurs = code === 0 || code === 1 || (signal !== null && forwarded.some((known) => known === signal));
      end(isOurs ? { kind: 'ended', exitCode: code ?? 0 } : { kind: 'broken', detail: signal ?? `exit code ${code}` });
    });
  });
