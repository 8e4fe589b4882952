import { readdirSync, readFileSync } from 'node:fs';

/** Of each process of this machine the one that started it. Linux alone lists them so. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    try {
      const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\S )/);
      found.set(pid, Number(rest.split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** A process and all that it started, by number. */
export function treeOf(root: number): number[] {
  const found = [root];
  const all = [...parents()];
  for (const pid of found) found.push(...all.filter(([, parent]) => parent === pid).map(([child]) => child));
  return found;
}

/** A number out of a file of each process, added up; what has ended meanwhile counts for nothing. */
function sumOf(pids: readonly number[], file: string, read: (text: string) => number): number {
  return pids.reduce((sum, pid) => {
    try {
      return sum + read(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
    } catch {
      return sum;
    }
  }, 0);
}

/** Memory of the processes in MiB, what several share divided among them (PSS). Takes root for a sandboxed page. */
export function memoryMib(pids: readonly number[]): number {
  return sumOf(pids, 'smaps_rollup', (text) => Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024);
}

const ticksPerSecond = 100;

/** Milliseconds for which the processes have used the processor. */
export function processorMs(pids: readonly number[]): number {
  const ticks = (text: string): number => {
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  };
  return (sumOf(pids, 'stat', ticks) * 1000) / ticksPerSecond;
}
