import { Worker } from 'node:worker_threads';
import { type TerminalJob, threadStates } from './terminal-job.ts';

const mostMsToBegin = 10_000;

/**
 * Answers somebody in a terminal, and waits for it without letting Electron go on to start: that would want a display,
 * which there is none of where PAM asks, and would end with it. Returns the exit code.
 * @throws Error where the thread does not begin
 */
export function answerInThread(job: Omit<TerminalJob, 'shared'>): number {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const state = new Int32Array(shared);
  const workerData: TerminalJob = { ...job, shared };
  new Worker(new URL('./terminal-thread.ts', import.meta.url), { workerData }).unref();
  if (Atomics.wait(state, 0, threadStates.before, mostMsToBegin) === 'timed-out')
    throw new Error('The thread that answers did not begin');
  Atomics.wait(state, 0, threadStates.begun);
  return Atomics.load(state, 1);
}
