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

/** Milliseconds for which this process has used the processor, all its threads added up. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
