import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '#hosts/folders.ts';
import { writePrivateFile } from '#hosts/private-files.ts';

type Place = Pick<Machine, 'platform' | 'home' | 'env'> & {
  /** Whether this Linux has programs in snaps; a test says so itself. */
  readonly hasSnaps?: boolean;
};

/**
 * Folders in which a browser of this user can read a file, best first. The one of the session is in memory and dies
 * with it; but a browser in a snap has a /tmp of its own and sees no hidden folder and no session's folder, only what
 * stands open in the home folder. One in a flatpak is handed the file, wherever it lies. Elsewhere the system's folder
 * for passing files is this user's own.
 */
export function foldersForStart({ platform, home, env, hasSnaps = existsSync('/var/lib/snapd') }: Place): string[] {
  const ofSession = env['XDG_RUNTIME_DIR'];
  if (platform !== 'linux') return [tmpdir()];
  return hasSnaps || !ofSession ? [home, tmpdir()] : [ofSession, home, tmpdir()];
}

// One that stays, because a browser of Windows holds it, leads to a link that has ended.
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}

/** A file that leads a browser to a one-time address. */
export type StartFile = { readonly path: string; readonly remove: () => void };

/**
 * Writes a page that leads on to the address, in a new folder, both for this user only: an address in the arguments of
 * a program can be read by every user of the computer. Null where none of the folders takes it.
 */
export function writeStartFile(address: string, title: string, folders: readonly string[]): StartFile | null {
  const page = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    '<meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `<title>${title}</title>`,
    `<p><a href="${address}" rel="noreferrer">${title}</a></p>`,
    '',
  ];
  for (const parent of folders) {
    try {
      const folder = mkdtempSync(join(parent, 'familiar-start-'));
      const path = join(folder, 'start.html');
      writePrivateFile(path, page.join('\n'));
      return { path, remove: () => removeFolder(folder) };
    } catch {
      // Read-only or full: the next may do.
    }
  }
  return null;
}
