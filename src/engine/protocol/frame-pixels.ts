import { readSync } from 'node:fs';
import type { EngineRequest } from './engine-requests.ts';

/**
 * The file descriptor of a forked process from which it reads the pixels of frames. They go there as they are: in a
 * message each frame would leave several MB of garbage on both sides, which costs a third of the time for a look.
 */
export const pixelDescriptor = 4;

/** A message without a frame's pixels, which says how many bytes they are, and the pixels; null for all else. */
export function takePixels(message: unknown): { readonly message: unknown; readonly pixels: Uint8Array | null } {
  const { job, ...request } = message as EngineRequest;
  if (job?.kind !== 'analyse' || job.image.kind === 'file') return { message, pixels: null };
  const { image, ...rest } = job.image;
  const byteCount = image.data.length;
  return {
    message: { ...request, job: { ...job, image: { ...rest, image: { ...image, data: byteCount } } } },
    pixels: image.data,
  };
}

type Light = { readonly job?: { readonly image?: { readonly image?: { data: unknown } } } };

/**
 * Makes what puts the pixels back into messages that `takePixels` took them from. All come in the same memory, since
 * fresh memory costs more than the copying: a frame is looked at before the next one is sent.
 * @param read reads so many bytes into memory, and waits for them
 */
export function createPixelReturn(read: (memory: Uint8Array) => void = readPixels): (message: unknown) => unknown {
  let memory = new Uint8Array(0);
  return (message) => {
    const frame = (message as Light).job?.image?.image;
    if (typeof frame?.data !== 'number') return message;
    if (memory.length < frame.data) memory = new Uint8Array(frame.data);
    frame.data = memory.subarray(0, frame.data);
    read(frame.data as Uint8Array);
    return message;
  };
}

/** Ends this process where the host is gone meanwhile. */
function readPixels(memory: Uint8Array): void {
  for (let done = 0, count = 0; done < memory.length; done += count) {
    count = readSync(pixelDescriptor, memory, done, memory.length - done, null);
    if (count === 0) process.exit();
  }
}
