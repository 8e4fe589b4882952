import { connect, type Socket } from 'node:net';

/** Connects to a local socket or named pipe; null where nobody answers there. */
export function reachSocket(place: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  });
}
