import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One way of doing a piece of work, to be compared with others. */
export type Contender = { readonly name: string; readonly run: () => Promise<unknown> };

/** Milliseconds of each run, in the order in which they were made. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** How long one piece of work takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** This process's children, by number: the engine and the like. Linux alone lists them. */
function childPids(): string[] {
  const list = `/proc/self/task/${process.pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
}

/** Milliseconds for which a child has used the processor; 0 once it has ended. */
function processorMsOf(pid: string): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const spent = threads.map((id) => readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]);
    return spent.reduce((sum, ns) => sum + Number(ns) / 1e6, 0);
  } catch {
    return 0;
  }
}

/** Milliseconds for which this process and its children have used the processor, all their threads added up. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return childPids().reduce((sum, pid) => sum + processorMsOf(pid), (user + system) / 1000);
}

/** Resident memory of this process and its children in MiB. What they share is counted once for each. */
export function memoryMib(): number {
  const residentKib = (pid: string) =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return childPids().reduce((sum, pid) => sum + residentKib(pid) / 1024, process.memoryUsage.rss() / 2 ** 20);
}

/**
 * Times the contenders in turns, so that whatever else the machine does falls on all of them alike. In each turn a
 * contender works on several frames in a row, as it does at a camera, and the first of them is not counted: it pays for
 * what the contender before it left in the processor's caches.
 * @param rounds turns counted for each
 * @param warmUps turns of each before them that are not counted
 * @param burst counted runs in a turn
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  warmUps = 2,
  burst = 4,
): Promise<Timings> {
  const timings = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, run } of contenders) {
      await run();
      for (let i = 0; i < burst; i++) {
        const ms = await timeOf(run);
        if (round >= 0) timings.get(name)?.push(ms);
      }
    }
  }
  return timings;
}
