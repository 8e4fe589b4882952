import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fileKindOf, tellingBytes } from '#contract/file-kind.ts';
import { limits } from '#contract/limits.ts';
import { isReadKind } from '#contract/picture-kinds.ts';
import { FamiliarError } from '#contract/result.ts';
import { UnreadablePath, unreadableBy } from './unreadable-path.ts';

/** Does not wait for somebody to write into a pipe. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The next bytes of a file, as many as there are up to so many. */
const readSome = async (file: FileHandle, at: number, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length, at + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
};

const read = async (path: string, file: FileHandle): Promise<Uint8Array<ArrayBuffer>> => {
  const stats = await file.stat();
  if (!stats.isFile()) throw new UnreadablePath(path, stats.isDirectory() ? 'folder' : 'noFile');
  const head = await readSome(file, 0, Math.min(stats.size, tellingBytes));
  const kind = fileKindOf(head);
  if (!isReadKind(kind) && kind !== 'unknown') throw new FamiliarError('pictureOfOtherKind', { kind });
  if (stats.size > limits.photoMaxBytes) throw new FamiliarError('pictureFileTooLarge');
  return readSome(file, 0, stats.size);
};

/**
 * The bytes of a picture file. One that is too large, or by its first bytes no picture, is not read any further.
 * @throws UnreadablePath when it cannot be read; FamiliarError `badImage` when it is no picture or too large
 */
export const readPhoto = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
  const file = await open(path, flags).catch((error: unknown) => {
    throw unreadableBy(path, error);
  });
  try {
    return await read(path, file);
  } catch (error) {
    throw error instanceof FamiliarError ? error : unreadableBy(path, error);
  } finally {
    await file.close();
  }
};
