import { type Dirent, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Machine, thisMachine } from './folders.ts';

/** What is known of where a folder lies; each is null for a folder on a disk of this computer alone. */
export type FolderPlace = {
  /** The file system of a network drive, or of a folder shared with a virtual machine: `nfs4`, `cifs`, `9p`. */
  readonly network: string | null;
  /** The service that copies the folder to other computers: `OneDrive`. */
  readonly cloud: string | null;
};

/** File systems whose files lie on another computer, or on the one that runs this virtual machine. */
const networkSystems = new Set(
  `nfs nfs4 cifs smb2 smb3 smbfs ncpfs afs coda ceph glusterfs lustre beegfs gpfs davfs 9p drvfs vboxsf vmhgfs prl_fs
  virtiofs fuse.sshfs fuse.rclone fuse.davfs fuse.gvfsd-fuse fuse.vmhgfs-fuse fuse.smbnetfs fuse.curlftpfs fuse.s3fs
  fuse.glusterfs fuse.ceph`.split(/\s+/),
);

/** What the services call the folders that they copy. */
const cloudFolders: readonly (readonly [RegExp, string])[] = [
  [/[\\/]Library[\\/]Mobile Documents([\\/]|$)/i, 'iCloud Drive'],
  [/[\\/]i ?Cloud ?Drive([\\/]|$)/i, 'iCloud Drive'],
  [/[\\/]OneDrive( - [^\\/]+|-[^\\/]+)?([\\/]|$)/i, 'OneDrive'],
  [/[\\/]Dropbox( \([^\\/]+\)|-[^\\/]+)?([\\/]|$)/i, 'Dropbox'],
  [/[\\/](Google ?Drive(-[^\\/]+)?|My Drive)([\\/]|$)/i, 'Google Drive'],
  [/[\\/]Nextcloud\d*([\\/]|$)/i, 'Nextcloud'],
  [/[\\/]ownCloud\d*([\\/]|$)/i, 'ownCloud'],
  [/[\\/]Proton ?Drive(-[^\\/]+)?([\\/]|$)/i, 'Proton Drive'],
  [/[\\/]pCloud ?Drive([\\/]|$)/i, 'pCloud'],
  [/[\\/]Library[\\/]CloudStorage[\\/]/i, 'a cloud service'],
];

/** What the services leave in the uppermost folder that they copy. A folder `.dropbox` lies in every home as well. */
const cloudMarks: readonly (readonly [name: RegExp, service: string, isFile: boolean])[] = [
  [/^\.dropbox$/, 'Dropbox', true],
  [/^\.dropbox\.cache$/, 'Dropbox', false],
  [/^\.stfolder$/, 'Syncthing', false],
  [/^\.nextcloudsync\.log$/, 'Nextcloud', true],
  [/^\.owncloudsync\.log$/, 'ownCloud', true],
  [/^(\._?sync_.+|\.csync_journal)\.db$/, 'Nextcloud', true],
  [/^\.tmp\.drive(download|upload)$/, 'Google Drive', false],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/, 'OneDrive', true],
];

/** The folder and all above it, the nearest first. */
function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** Lists a folder; one that is missing or closed to this user shows nothing. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folder without links; where it is not there yet, the nearest above it that is. */
export function existingFolder(folder: string): string {
  for (const path of upwards(resolve(folder)))
    try {
      return realpathSync.native(path);
    } catch {
      // It is looked for further up.
    }
  return resolve(folder);
}

/** The type of the file system that holds a path, by the lines of Linux's `mountinfo` (proc_pid_mountinfo(5)). */
export function fileSystemOf(path: string, mountInfo: string): string | null {
  const mounts = mountInfo.split('\n').flatMap((line) => {
    const [place = '', kind = ''] = line.split(' - ');
    const escaped = place.split(' ')[4];
    if (escaped === undefined) return [];
    const point = escaped.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`)
      ? [{ point, type: kind.split(' ')[0] ?? '' }]
      : [];
  });
  // Of two at one place, the later one covers the other.
  const nearest = mounts.reduce<(typeof mounts)[number] | null>(
    (best, mount) => (best === null || mount.point.length >= best.point.length ? mount : best),
    null,
  );
  return nearest?.type ?? null;
}

function networkOf(path: string, { platform }: Machine): string | null {
  // A drive letter that stands for a share has become the share's own address by now.
  if (platform === 'win32') return /^(\\\\\?\\UNC\\|\\\\[^?.])/i.test(path) ? 'SMB' : null;
  if (platform !== 'linux') return null;
  try {
    const system = fileSystemOf(path, readFileSync('/proc/self/mountinfo', 'utf8'));
    return system !== null && networkSystems.has(system) ? system : null;
  } catch {
    return null;
  }
}

function cloudOf(path: string, { env }: Machine): string | null {
  const oneDrives = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].map((name) => env[name]);
  const isIn = (root: string | undefined) => root !== undefined && root !== '' && upwards(path).includes(resolve(root));
  if (oneDrives.some(isIn)) return 'OneDrive';
  const named = cloudFolders.find(([name]) => name.test(path))?.[1];
  if (named !== undefined) return named;
  for (const folder of upwards(path))
    for (const entry of entriesOf(folder)) {
      const mark = cloudMarks.find(([name, , isFile]) => name.test(entry.name) && entry.isFile() === isFile);
      if (mark !== undefined) return mark[1];
    }
  return null;
}

/** Says where a folder lies, or would lie, as far as its path, its file system and what lies around it tell. */
export function placeOf(folder: string, machine: Machine = thisMachine()): FolderPlace {
  const path = existingFolder(folder);
  return { network: networkOf(path, machine), cloud: cloudOf(path, machine) ?? cloudOf(resolve(folder), machine) };
}
