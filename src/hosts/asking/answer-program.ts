import type { Socket } from 'node:net';
import {
  askingVersion,
  type ConfirmAnswer,
  type ConfirmRequest,
  type FamiliarsLine,
  type LineFault,
  programsLineSchema,
} from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import { readLine } from './read-line.ts';

/** Puts a program's question to who sits at the screen. */
export type Confirm = (request: ConfirmRequest, program: string | null, signal: AbortSignal) => Promise<ConfirmAnswer>;

/** How long a program may take to read its answer. */
const readWithinMs = 2000;

/** What the line asks, or why it asks nothing. */
function questionIn(line: string): ConfirmRequest | Extract<LineFault, 'version' | 'malformed'> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'malformed';
  }
  const read = programsLineSchema.safeParse(value);
  if (read.success) {
    const { familiar: _, ask: __, ...request } = read.data;
    return request;
  }
  const said = typeof value === 'object' && value !== null && 'familiar' in value ? value.familiar : null;
  return typeof said === 'number' && said !== askingVersion ? 'version' : 'malformed';
}

async function answerOf(socket: Socket, confirm: Confirm, program: () => string | null): Promise<FamiliarsLine | null> {
  const read = await readLine(socket, { maxBytes: limits.askedLineBytes, withinMs: limits.askedLineMs });
  if (read === null) return null;
  const question = 'fault' in read ? read.fault : questionIn(read.line);
  if (typeof question === 'string') return { answer: 'fault', fault: question };
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  socket.on('end', leave).on('close', leave);
  return await confirm(question, program(), gone.signal);
}

/**
 * Answers the one question of a program that has connected, and ends the connection. A program that closes its end
 * takes its question back.
 * @param program tells its name, which is asked for once it has put a question
 */
export async function answerProgram(socket: Socket, confirm: Confirm, program: () => string | null): Promise<void> {
  const answer = await answerOf(socket, confirm, program);
  if (answer === null) {
    socket.destroy();
    return;
  }
  socket.end(`${JSON.stringify(answer)}\n`);
  const timer = setTimeout(() => socket.destroy(), readWithinMs).unref();
  socket.once('close', () => clearTimeout(timer));
}
