import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';

export type User = { readonly uid: number; readonly gid: number };

/** Who can change what a path leads to: root alone, the user too, or others as well, and where. */
type Writers = { readonly by: 'root' | 'user' | 'others'; readonly at: string };

const [byGroup, byAll, sticky] = [0o020, 0o002, 0o1000];

/** The path and all folders above it. */
function upwards(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
}

/** Adds everything that decides where a path leads: its parts, and those of every link on the way. */
function addParts(path: string, parts: Set<string>): void {
  for (const at of upwards(path)) {
    if (parts.has(at)) continue;
    parts.add(at);
    if (lstatSync(at).isSymbolicLink()) addParts(resolve(realpathSync(dirname(at)), readlinkSync(at)), parts);
  }
}

function writersOf(stats: Stats, user: User): Writers['by'] {
  const { uid, gid, mode } = stats;
  // In a sticky folder nobody renames or removes what is another's, inode(7); a link is its owner's alone, symlink(7).
  const isShut = stats.isSymbolicLink() || (stats.isDirectory() && (mode & sticky) !== 0);
  const open = isShut ? 0 : mode;
  if ((uid !== 0 && uid !== user.uid) || (open & byAll) !== 0) return 'others';
  const isForGroup = (open & byGroup) !== 0 && gid !== 0;
  if (isForGroup && gid !== user.gid) return 'others';
  return uid !== 0 || isForGroup ? 'user' : 'root';
}

/**
 * Who can change what lies at a path: its file, every folder above it, and the same of each link on the way.
 * @returns null where nothing lies there
 */
export function whoMayWrite(path: string, user: User): Writers | null {
  try {
    const parts = new Set<string>();
    for (const way of [path, realpathSync(path)]) addParts(way, parts);
    const writers = [...parts].map((at) => ({ by: writersOf(lstatSync(at), user), at }));
    return (
      writers.find(({ by }) => by === 'others') ?? writers.find(({ by }) => by === 'user') ?? { by: 'root', at: path }
    );
  } catch {
    return null;
  }
}
