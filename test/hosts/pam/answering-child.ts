import { appendFileSync, writeFileSync } from 'node:fs';
import type { ConfirmAnswer } from '#contract/asking.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { thisMachine } from '#hosts/folders.ts';

// A Familiar that gives every program one answer, or hangs, and notes in files which process it is and what it was asked.
const [answer = '{}', notes = ''] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

writeFileSync(`${notes}.pid`, String(process.pid));
await listenForPrograms({
  machine: thisMachine(),
  log: silent,
  watch: () => null,
  confirm: async (request) => {
    const isProbe = request.member !== 'Ana';
    if (!isProbe) appendFileSync(notes, `${JSON.stringify(request)}\n`);
    return isProbe ? { answer: 'undecided', why: 'unknownMember' } : (JSON.parse(answer) as ConfirmAnswer);
  },
});

if (answer === '"hang"') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
