import type { Socket } from 'node:net';
import {
  askingVersion,
  type ConfirmAnswer,
  type ConfirmRequest,
  type FamiliarsLine,
  type LineFault,
  type PresenceEvent,
  type ProgramsLine,
  programsLineSchema,
} from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import { readLine } from './read-line.ts';

/** What the household answers and tells programs. */
export type Answering = {
  /** Puts a program's question to who sits at the screen. */
  readonly confirm: (request: ConfirmRequest, program: string | null, signal: AbortSignal) => Promise<ConfirmAnswer>;
  /** Tells who comes and goes until `end` is called or the undo it returns; null where programs may not watch. */
  readonly watch: (tell: (event: PresenceEvent) => void, end: () => void) => (() => void) | null;
};

/** How long a program may take to read its answer. */
const readWithinMs = 2000;

const notAllowed: FamiliarsLine = { answer: 'undecided', why: 'notAllowed' };

/** What the line asks, or why it asks nothing. */
function questionIn(line: string): ProgramsLine | Extract<LineFault, 'version' | 'malformed'> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'malformed';
  }
  const read = programsLineSchema.safeParse(value);
  if (read.success) return read.data;
  const said = typeof value === 'object' && value !== null && 'familiar' in value ? value.familiar : null;
  return typeof said === 'number' && said !== askingVersion ? 'version' : 'malformed';
}

/** Writes the last line and lets the program go, whether it reads or not. */
function finish(socket: Socket, line: FamiliarsLine): void {
  socket.end(`${JSON.stringify(line)}\n`);
  const timer = setTimeout(() => socket.destroy(), readWithinMs).unref();
  socket.once('close', () => clearTimeout(timer));
}

/** Writes a line for each event until the program leaves, reads too slowly, or may no longer watch. */
function tellEvents(socket: Socket, watch: Answering['watch']): void {
  const tell = (event: PresenceEvent): void => {
    if (socket.writableLength > limits.askedWaitingBytes) socket.destroy();
    else socket.write(`${JSON.stringify(event)}\n`);
  };
  const stop = watch(tell, () => finish(socket, notAllowed));
  if (stop === null) finish(socket, notAllowed);
  else socket.once('close', stop);
}

type Program = {
  /** Its name, asked for once it has put a question. */
  readonly name: () => string | null;
  /** Whether it may be one of those that watch; they are few, so that others can still ask. */
  readonly mayWatch: () => boolean;
};

/**
 * Answers the one line of a program that has connected, and ends the connection when it is answered. A program that
 * closes its end takes its question back.
 */
export async function answerProgram(socket: Socket, answering: Answering, program: Program): Promise<void> {
  const read = await readLine(socket, { maxBytes: limits.askedLineBytes, withinMs: limits.askedLineMs });
  if (read === null) {
    socket.destroy();
    return;
  }
  const question = 'fault' in read ? read.fault : questionIn(read.line);
  if (typeof question === 'string') {
    finish(socket, { answer: 'fault', fault: question });
  } else if (question.ask === 'watch') {
    if (program.mayWatch()) tellEvents(socket, answering.watch);
    else finish(socket, { answer: 'undecided', why: 'busy' });
  } else {
    const gone = new AbortController();
    const leave = (): void => gone.abort();
    socket.on('end', leave).on('close', leave);
    const { familiar: _, ask: __, ...request } = question;
    finish(socket, await answering.confirm(request, program.name(), gone.signal));
  }
}
