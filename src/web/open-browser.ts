import { spawn } from 'node:child_process';
import type { Machine } from '#hosts/folders.ts';
import { foldersForStart, writeStartFile } from './start-file.ts';
import { startLinkMs } from './start-link.ts';

/** The program that opens a file in the person's browser, or null where nobody would see it. */
export function browserCommand({
  platform,
  env,
}: Pick<Machine, 'platform' | 'env'>): readonly [program: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/**
 * Opens the address in a browser if there is one, by way of a file that is gone after two minutes. Never fails: the
 * address was printed, too. Returns what removes the file before.
 */
export function openBrowser(address: string, title: string, machine: Machine): () => void {
  const command = browserCommand(machine);
  const file = command && writeStartFile(address, title, foldersForStart(machine));
  if (command === null || file === null) return () => undefined;
  const [program, ...args] = command;
  const child = spawn(program, [...args, file.path], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  setTimeout(file.remove, startLinkMs).unref();
  return file.remove;
}
