import { connect, type Socket } from 'node:net';
import { askingVersion, type ConfirmRequest, type FamiliarsLine, familiarsLineSchema } from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import type { Machine } from '../folders.ts';
import { askingPlace } from './asking-place.ts';
import { readLine } from './read-line.ts';

function reach(place: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  });
}

/**
 * Asks the running Familiar to have somebody confirmed.
 * @returns its answer; null where none runs that lets programs ask, or where it ended meanwhile
 */
export async function askFamiliar(
  request: ConfirmRequest,
  machine: Pick<Machine, 'platform' | 'env'>,
): Promise<FamiliarsLine | null> {
  const socket = await reach(askingPlace(machine));
  if (socket === null) return null;
  socket.on('error', () => socket.destroy());
  socket.write(`${JSON.stringify({ familiar: askingVersion, ask: 'confirm', ...request })}\n`);
  const read = await readLine(socket, { maxBytes: limits.askedLineBytes, withinMs: null });
  socket.destroy();
  if (read === null || 'fault' in read) return null;
  const answer = familiarsLineSchema.safeParse(JSON.parse(read.line));
  return answer.success ? answer.data : null;
}
