import type { Socket } from 'node:net';
import koffi from 'koffi';

/** The process at the other end of a local socket, as the kernel knows it. */
export type Peer = { readonly pid: number; readonly uid: number };

/** What is read of a peer, in the numbers of each system's own headers. */
type Reader = (fd: number) => Peer | null;

/** `SO_PEERCRED` of Linux, socket(7): three numbers of 32 bits, process, user and group. */
const linux = { level: 1, credentials: 17, bytes: 12 } as const;
/** `LOCAL_PEERPID` and `LOCAL_PEERCRED` of macOS, unix(4): the process; a version, then the user. */
const mac = { level: 0, pid: 2, credentials: 1, bytes: 76 } as const;

type GetOption = (fd: number, level: number, name: number, value: Buffer, length: number[]) => number;

function readOption(fd: number, level: number, name: number, bytes: number): Buffer | null {
  const get = koffi
    .load(null)
    .func('int getsockopt(int, int, int, _Out_ void *, _Inout_ uint32_t *)') as unknown as GetOption;
  const value = Buffer.alloc(bytes);
  return get(fd, level, name, value, [bytes]) === 0 ? value : null;
}

const readers: Partial<Record<NodeJS.Platform, Reader>> = {
  linux: (fd) => {
    const value = readOption(fd, linux.level, linux.credentials, linux.bytes);
    return value && { pid: value.readInt32LE(0), uid: value.readUInt32LE(4) };
  },
  darwin: (fd) => {
    const [pid, credentials] = [
      readOption(fd, mac.level, mac.pid, 4),
      readOption(fd, mac.level, mac.credentials, mac.bytes),
    ];
    return pid && credentials && { pid: pid.readInt32LE(0), uid: credentials.readUInt32LE(4) };
  },
};

/** The file descriptor of a local socket; Node gives it by its handle alone. */
function descriptorOf(socket: Socket): number | null {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly fd?: number } | null };
  return handle?.fd !== undefined && handle.fd >= 0 ? handle.fd : null;
}

/** Who is at the other end; null where the system does not say. */
export function peerOf(socket: Socket, platform: NodeJS.Platform): Peer | null {
  const fd = descriptorOf(socket);
  return fd === null ? null : (readers[platform]?.(fd) ?? null);
}

/** Whether who is at the other end is this user. A named pipe of Windows lets no other user write to it at all. */
export function isSameUser(peer: Peer | null, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || (peer !== null && peer.uid === process.getuid?.());
}
