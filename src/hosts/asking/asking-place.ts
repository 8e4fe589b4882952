import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../folders.ts';

/**
 * The socket at which programs of this user ask; on Windows a named pipe of the user's own name. On Linux it lies in
 * the user's runtime folder, which goes when the user logs out (XDG Base Directory Specification), elsewhere in a
 * folder of the user's own among what is temporary.
 */
export function askingPlace({ platform, env }: Pick<Machine, 'platform' | 'env'>): string {
  const user = userInfo();
  if (platform === 'win32') {
    const name = createHash('sha256')
      .update(`${env['USERDOMAIN'] ?? ''}\\${user.username}`)
      .digest('hex')
      .slice(0, 16);
    return `\\\\.\\pipe\\familiar-${name}`;
  }
  const runtime = platform === 'linux' ? env['XDG_RUNTIME_DIR'] : undefined;
  return join(runtime ? join(runtime, 'familiar') : join(tmpdir(), `familiar-${user.uid}`), 'ask.sock');
}

/**
 * Makes the socket's folder where it is missing.
 * @throws Error where something else lies there, or a folder that others own or can look into: among what is temporary
 *   anybody may have put it there
 */
export function preparePlace(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { mode, uid, isDirectory } = factsOf(folder);
  if (!isDirectory || uid !== process.getuid?.() || (mode & 0o077) !== 0)
    throw new Error(`${folder} is not a folder for this user only`);
}

function factsOf(path: string) {
  const facts = lstatSync(path);
  return { mode: facts.mode, uid: facts.uid, isDirectory: facts.isDirectory() };
}
