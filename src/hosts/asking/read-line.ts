import type { Socket } from 'node:net';
import type { LineFault } from '#contract/asking.ts';

/** A line without its end, why there is none, or null where the other end left before. */
type Read = { readonly line: string } | { readonly fault: Extract<LineFault, 'tooLong' | 'tooSlow'> } | null;

/** Bytes that a line may have, however it ends, and how long it may take; null for as long as it takes. */
type Bounds = { readonly maxBytes: number; readonly withinMs: number | null };

/** Reads the first line that comes; what comes after it is passed over. */
export function readLine(socket: Socket, { maxBytes, withinMs }: Bounds): Promise<Read> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const timer = withinMs === null ? undefined : setTimeout(() => done({ fault: 'tooSlow' }), withinMs).unref();
    const left = (): void => done(null);

    function done(read: Read): void {
      clearTimeout(timer);
      socket.off('data', take).off('end', left).off('close', left).resume();
      resolve(read);
    }

    function take(piece: Buffer): void {
      const end = piece.indexOf('\n');
      pieces.push(end < 0 ? piece : piece.subarray(0, end));
      length += end < 0 ? piece.length : end;
      if (length > maxBytes) done({ fault: 'tooLong' });
      else if (end >= 0) done({ line: Buffer.concat(pieces).toString('utf8') });
    }

    socket.on('data', take).on('end', left).on('close', left);
  });
}
