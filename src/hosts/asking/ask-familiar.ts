import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import {
  askingVersion,
  type ConfirmRequest,
  type FamiliarsLine,
  familiarsLineSchema,
  type PresenceEvent,
  type ProgramsLine,
  presenceEventSchema,
} from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import type { Machine } from '../folders.ts';
import { askingPlace } from './asking-place.ts';
import { isSameUser, peerReader } from './peer.ts';
import { reachSocket } from './reach-socket.ts';
import { readLine } from './read-line.ts';

/**
 * Writes a program's line to the running Familiar; null where none runs that lets programs ask. Where the socket lies
 * among what is temporary another user may have been there first: only this user's own is believed.
 */
async function write(line: ProgramsLine, machine: Pick<Machine, 'platform' | 'env'>): Promise<Socket | null> {
  const socket = await reachSocket(askingPlace(machine));
  if (socket === null) return null;
  socket.on('error', () => socket.destroy());
  if (!isSameUser(peerReader(machine.platform)(socket), machine.platform)) {
    socket.destroy();
    return null;
  }
  socket.write(`${JSON.stringify(line)}\n`);
  return socket;
}

/** What Familiar wrote; null for what it would not. */
function readAs<T>(line: string, schema: { parse(value: unknown): T }): T | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/**
 * Asks the running Familiar to have somebody confirmed.
 * @returns its answer; null where none runs that lets programs ask, or where it ended meanwhile
 */
export async function askFamiliar(
  request: ConfirmRequest,
  machine: Pick<Machine, 'platform' | 'env'>,
): Promise<FamiliarsLine | null> {
  const socket = await write({ familiar: askingVersion, ask: 'confirm', ...request }, machine);
  if (socket === null) return null;
  const read = await readLine(socket, { maxBytes: limits.askedLineBytes, withinMs: null });
  socket.destroy();
  return read === null || 'fault' in read ? null : readAs(read.line, familiarsLineSchema);
}

/**
 * Watches who is there until Familiar says no more.
 * @returns its last line; null where none runs that lets programs watch, or where it ended
 */
export async function watchFamiliar(
  tell: (event: PresenceEvent) => void,
  machine: Pick<Machine, 'platform' | 'env'>,
): Promise<FamiliarsLine | null> {
  const socket = await write({ familiar: askingVersion, ask: 'watch' }, machine);
  if (socket === null) return null;
  for await (const line of createInterface({ input: socket })) {
    const event = readAs(line, presenceEventSchema);
    if (event === null) return readAs(line, familiarsLineSchema);
    tell(event);
  }
  return null;
}
