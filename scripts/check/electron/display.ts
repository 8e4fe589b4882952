import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findProgram } from '../../base/find-program.ts';

/** A screen for Electron: the variables that lead to it. */
export type Display = { readonly env: Readonly<Record<string, string>>; readonly stop: () => Promise<void> };

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Starts a screen that nobody sees, on the first free number. @throws Error where Xvfb is missing or does not start */
export const startDisplay = async (): Promise<Display> => {
  const program = findProgram(['Xvfb']);
  if (program === null) throw new Error('There is no display for Electron, and Xvfb, which would be one, is missing.');
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(child.stdio[3] as Readable, 'data'), ended.then(() => [null])]);
  if (line === null) throw new Error(`Xvfb ended at its start, with exit code ${child.exitCode}.`);
  return {
    env: { DISPLAY: `:${String(line).trim()}`, WAYLAND_DISPLAY: '', XAUTHORITY: '' },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
