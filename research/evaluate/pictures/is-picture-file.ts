import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { fileKindOf } from '#contract/file-kind.ts';
import { isReadKind } from '#contract/picture-kinds.ts';

const extensions: ReadonlySet<string> = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.pgm',
  '.ppm',
  '.pnm',
  '.heic',
  '.heif',
  '.bmp',
  '.tif',
  '.tiff',
]);
/** Enough for the file type box of AVIF and HEIC. */
const headBytes = 64;

/**
 * Whether a file is meant as a picture: its name says so, or its first bytes do. A file that cannot be opened counts as
 * one when its name says so.
 */
export function isPictureFile(path: string): boolean {
  return extensions.has(extname(path).toLowerCase()) || looksLikePicture(path);
}

function looksLikePicture(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const head = new Uint8Array(headBytes);
    const read = readSync(file, head, 0, headBytes, 0);
    return isReadKind(fileKindOf(head.subarray(0, read)));
  } finally {
    closeSync(file);
  }
}
