import type { Socket } from 'node:net';
import koffi from 'koffi';

/** The process at the other end of a local socket, as the kernel knows it. */
export type Peer = { readonly pid: number; readonly uid: number };

/** Reads who is at the other end of a local socket; null where the system does not say. */
export type PeerReader = (socket: Socket) => Peer | null;

/** `SO_PEERCRED` of Linux, socket(7): three numbers of 32 bits, process, user and group. */
const linux = { level: 1, credentials: 17, bytes: 12 } as const;
/** `LOCAL_PEERPID` and `LOCAL_PEERCRED` of macOS, unix(4): the process; a version, then the user. */
const mac = { level: 0, pid: 2, credentials: 1, bytes: 76 } as const;

type GetOption = (fd: number, level: number, name: number, value: Buffer, length: number[]) => number;
/** An option of a socket in so many bytes; null where there is none. */
type Option = (fd: number, level: number, name: number, bytes: number) => Buffer | null;

function optionReader(): Option {
  const signature = 'int getsockopt(int, int, int, _Out_ void *, _Inout_ uint32_t *)';
  const get = koffi.load(null).func(signature) as unknown as GetOption;
  return (fd, level, name, bytes) => {
    const value = Buffer.alloc(bytes);
    return get(fd, level, name, value, [bytes]) === 0 ? value : null;
  };
}

const readers: Partial<Record<NodeJS.Platform, (option: Option, fd: number) => Peer | null>> = {
  linux: (option, fd) => {
    const value = option(fd, linux.level, linux.credentials, linux.bytes);
    return value && { pid: value.readInt32LE(0), uid: value.readUInt32LE(4) };
  },
  darwin: (option, fd) => {
    const pid = option(fd, mac.level, mac.pid, 4);
    const credentials = option(fd, mac.level, mac.credentials, mac.bytes);
    return pid && credentials && { pid: pid.readInt32LE(0), uid: credentials.readUInt32LE(4) };
  },
};

/** The file descriptor of a local socket; Node gives it by its handle alone. */
function descriptorOf(socket: Socket): number | null {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly fd?: number } | null };
  return handle?.fd !== undefined && handle.fd >= 0 ? handle.fd : null;
}

/** How peers are read on a platform. */
export function peerReader(platform: NodeJS.Platform): PeerReader {
  const read = readers[platform];
  if (read === undefined) return () => null;
  const option = optionReader();
  return (socket) => {
    const fd = descriptorOf(socket);
    return fd === null ? null : read(option, fd);
  };
}

/** Whether who is at the other end is this user. A named pipe of Windows lets no other user write to it at all. */
export function isSameUser(peer: Peer | null, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || (peer !== null && peer.uid === process.getuid?.());
}
