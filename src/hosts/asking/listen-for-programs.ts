import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { limits } from '#contract/limits.ts';
import type { Machine } from '../folders.ts';
import type { HostLog } from '../text-log.ts';
import { type Answering, answerProgram } from './answer-program.ts';
import { askingPlace, preparePlace } from './asking-place.ts';
import { isSameUser, type PeerReader, peerReader } from './peer.ts';
import { programName } from './program-name.ts';
import { reachSocket } from './reach-socket.ts';

export type ListeningParts = Answering & {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly log: HostLog;
};

/** Whether somebody answers at the socket: another Familiar of this user. */
async function isAnswered(place: string): Promise<boolean> {
  const socket = await reachSocket(place);
  socket?.destroy();
  return socket !== null;
}

/** Takes away the socket of a Familiar that was killed. */
function removeStale(place: string): void {
  const facts = lstatSync(place, { throwIfNoEntry: false });
  if (facts?.isSocket()) rmSync(place);
}

type Serving = ListeningParts & { readonly watchers: Set<Socket>; readonly peerOf: PeerReader };

/** Serves one program: of this user alone, and whatever it does, nothing of Familiar ends with it. */
async function serve(socket: Socket, { watchers, peerOf, ...parts }: Serving): Promise<void> {
  const { machine, log } = parts;
  socket.on('error', () => socket.destroy());
  try {
    const peer = peerOf(socket);
    if (!isSameUser(peer, machine.platform)) {
      log.warn('A program of another user asked to have somebody confirmed, and got no answer');
      socket.destroy();
      return;
    }
    await answerProgram(socket, parts, {
      name: () => peer && programName(peer.pid),
      mayWatch() {
        if (watchers.size >= limits.askedWatchers) return false;
        watchers.add(socket);
        socket.once('close', () => watchers.delete(socket));
        return true;
      },
    });
  } catch (error) {
    log.error('A program that asked could not be answered', error);
    socket.destroy();
  }
}

function listen(server: Server, place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Listens for programs of this user that ask to have somebody confirmed.
 * @returns its end, after which nobody listens; null where another Familiar answers already
 * @throws Error where the socket cannot be made
 */
export async function listenForPrograms(parts: ListeningParts): Promise<(() => Promise<void>) | null> {
  const place = askingPlace(parts.machine);
  const isFile = parts.machine.platform !== 'win32';
  if (isFile) preparePlace(dirname(place));
  if (await isAnswered(place)) return null;
  if (isFile) removeStale(place);
  const open = new Set<Socket>();
  const serving = { ...parts, watchers: new Set<Socket>(), peerOf: peerReader(parts.machine.platform) };
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    void serve(socket, serving);
  });
  server.maxConnections = limits.askedConnections;
  await listen(server, place);
  server.on('error', (error) => parts.log.error('Programs may no longer be heard', error));
  if (isFile) chmodSync(place, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
}
