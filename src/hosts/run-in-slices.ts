import { setImmediate } from 'node:timers/promises';

/** How long one slice of work may hold the process up, in milliseconds. */
const sliceMs = 8;

/** Runs work that yields now and then, letting others in between: its answer. */
export async function runInSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let sliceEnds = performance.now() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + sliceMs;
  }
}
