import { spawn } from 'node:child_process';
import type { Machine } from '#hosts/folders.ts';

/** The program that opens an address in the person's browser, or null where nobody would see it. */
export function browserCommand({
  platform,
  env,
}: Pick<Machine, 'platform' | 'env'>): readonly [program: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Opens the address in a browser if there is one. Never fails: the address was printed, too. */
export function openBrowser(address: string, machine: Pick<Machine, 'platform' | 'env'>): void {
  const command = browserCommand(machine);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
