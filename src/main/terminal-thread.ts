import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { confirmExitCodes } from '#contract/asking.ts';
import { thisMachine } from '#hosts/folders.ts';
import { terminalLocale } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { answerTerminal, isUnread } from './answer-terminal.ts';
import { type TerminalJob, threadStates } from './terminal-job.ts';

const { args, command, shared } = workerData as TerminalJob;
const state = new Int32Array(shared);

function tell(step: number): void {
  Atomics.store(state, 0, step);
  Atomics.notify(state, 0);
}

/** Writes at once: what a thread prints goes by the main thread, which waits. */
const printTo = (stream: 1 | 2) => (line: string) => void writeSync(stream, `${line}\n`);

async function answer(): Promise<number> {
  const machine = thisMachine();
  const words = await loadCatalogue(terminalLocale(machine.env));
  return await answerTerminal(args, { machine, words, command, print: printTo(1), printFault: printTo(2) });
}

// Nobody is confirmed by a thread that ends without an answer, and nobody waits for it.
Atomics.store(state, 1, confirmExitCodes.undecided);
process.on('exit', () => tell(threadStates.done));

tell(threadStates.begun);
try {
  Atomics.store(state, 1, await answer());
} catch (error) {
  if (!isUnread(error)) writeSync(2, `${error instanceof Error ? error.stack : error}\n`);
}
tell(threadStates.done);
