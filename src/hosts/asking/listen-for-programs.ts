import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { limits } from '#contract/limits.ts';
import type { Machine } from '../folders.ts';
import type { HostLog } from '../text-log.ts';
import { type Answering, answerProgram } from './answer-program.ts';
import { askingPlace, preparePlace } from './asking-place.ts';
import { isSameUser, peerOf } from './peer.ts';
import { programName } from './program-name.ts';

export type ListeningParts = Answering & {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly log: HostLog;
};

/** Whether somebody answers at the socket: another Familiar of this user. */
function isAnswered(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place);
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

/** Takes away the socket of a Familiar that was killed. */
function removeStale(place: string): void {
  const facts = lstatSync(place, { throwIfNoEntry: false });
  if (facts?.isSocket()) rmSync(place);
}

/** Serves one program: of this user alone, and whatever it does, nothing of Familiar ends with it. */
async function serve(socket: Socket, parts: ListeningParts, watchers: Set<Socket>): Promise<void> {
  const { machine, log } = parts;
  socket.on('error', () => socket.destroy());
  try {
    const peer = peerOf(socket, machine.platform);
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
  const watchers = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    void serve(socket, parts, watchers);
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
