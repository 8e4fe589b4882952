import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '#core/numerics/averages.ts';

const program = join(import.meta.dirname, 'cold-start-process.ts');

/** Median milliseconds from the first line of a fresh process to its first decision, and its resident memory then in MiB. */
export function timeColdStart(rounds: number): { readonly ms: number; readonly memoryMib: number } {
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the cold start failed: ${stderr}`);
    return JSON.parse(stdout) as { ms: number; memoryMib: number };
  });
  return { ms: median(runs.map(({ ms }) => ms)), memoryMib: median(runs.map(({ memoryMib }) => memoryMib)) };
}
