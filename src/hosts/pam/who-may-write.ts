import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type User = { readonly uid: number; readonly gid: number };

/** Who can change what a path leads to: root alone, the user too, or others as well, and where. */
type Writers = { readonly by: 'root' | 'user' | 'others'; readonly at: string };

const [byGroup, byAll, sticky] = [0o020, 0o002, 0o1000];

/** The path and all folders above it. */
function upwards(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
}

function writersOf({ uid, gid, mode }: Stats, user: User): Writers['by'] {
  // In a sticky folder nobody renames or removes what is another's, inode(7).
  const open = (mode & sticky) === 0 ? mode : 0;
  if ((uid !== 0 && uid !== user.uid) || (open & byAll) !== 0) return 'others';
  const isForGroup = (open & byGroup) !== 0 && gid !== 0;
  if (isForGroup && gid !== user.gid) return 'others';
  return uid !== 0 || isForGroup ? 'user' : 'root';
}

/**
 * Who can change what lies at a path: its file, every folder above it, and the same where a link leads elsewhere.
 * @returns null where nothing lies there
 */
export function whoMayWrite(path: string, user: User): Writers | null {
  try {
    const writers = [...new Set([...upwards(path), ...upwards(realpathSync(path))])].map((at) => ({
      by: writersOf(statSync(at), user),
      at,
    }));
    return (
      writers.find(({ by }) => by === 'others') ?? writers.find(({ by }) => by === 'user') ?? { by: 'root', at: path }
    );
  } catch {
    return null;
  }
}
