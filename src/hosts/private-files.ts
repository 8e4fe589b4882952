import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Makes whatever this process creates from now on this user's only, whoever creates it: a library, too. */
export function keepFilesPrivate(): void {
  process.umask(0o077);
}

/**
 * Writes a file for this user only. It has its name once it is whole, and the draft beside it is a new file: nothing
 * that lies there, such as a link to another file, is written through.
 */
export function writePrivateFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
