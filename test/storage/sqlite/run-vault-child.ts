import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export type VaultChild = {
  readonly process: ChildProcess;
  readonly lines: AsyncIterator<string>;
  readonly killNow: () => Promise<void>;
};

/** Starts vault-child.ts; it is killed with the test. */
export const startVaultChild = (
  context: TestContext,
  dataDir: string,
  task: 'open' | 'hold' | 'write',
  options: SpawnOptions = {},
): VaultChild => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./vault-child.ts', import.meta.url)), dataDir, task], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const killNow = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  context.after(killNow);
  if (child.stdout === null) throw new Error('the child has no output');
  return { process: child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), killNow };
};

/** The next line the child prints; fails when there is none. */
export const nextLine = async (child: VaultChild): Promise<string> => {
  const { value, done } = await child.lines.next();
  if (done) throw new Error('the child ended without a line');
  return value;
};
