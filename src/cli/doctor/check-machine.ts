import { constants } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { existingFolder, placeOf } from '#hosts/folder-place.ts';
import { roomAt } from '#storage/sqlite/disk-room.ts';
import { tryFolder } from '#storage/sqlite/try-folder.ts';
import { type Check, type DoctorWords, type Finding, good, note, problem } from './finding.ts';

const hasModes = process.platform !== 'win32';

const isPrivate = async (path: string): Promise<boolean> => {
  const facts = await stat(path).catch(() => null);
  return facts === null || !hasModes || (facts.mode & 0o077) === 0;
};

/** Who else has rights over the folder. */
const strangersIn = async (folder: string, words: DoctorWords): Promise<readonly Finding[]> => {
  const { uid, mode } = await stat(folder);
  if (!hasModes) return [];
  if (uid !== process.getuid?.()) return [problem(words.folder.othersOwn(folder))];
  if ((mode & 0o022) !== 0) return [problem(words.folder.othersWrite(folder))];
  return (mode & 0o077) === 0 ? [] : [problem(words.folder.othersLook(folder))];
};

const isWritable = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

const openFiles = async (dataDir: string, words: DoctorWords): Promise<readonly Finding[]> => {
  const names = ['familiar.db', 'familiar.db-wal'];
  const open = await Promise.all(names.map(async (name) => ((await isPrivate(join(dataDir, name))) ? [] : [name])));
  return open.flat().map((name) => problem(words.folder.open(name, join(dataDir, name))));
};

const room = (dataDir: string, words: DoctorWords): readonly Finding[] => {
  const { free, needed } = roomAt(join(dataDir, 'familiar.db'));
  if (free === null || free >= needed) return [];
  return [problem(words.folder.full(Math.floor(free / 1e6), Math.ceil(needed / 1e6)))];
};

/** Whether the disk of the folder, or of where it would be made, can hold a household at all. */
const disk = (dataDir: string, { folder }: DoctorWords): readonly Finding[] => {
  const { network, cloud } = placeOf(dataDir);
  const lacks = tryFolder(existingFolder(dataDir));
  return [
    ...(lacks === null ? [] : [problem(folder.unsuited(dataDir, lacks, network))]),
    ...(lacks === null && network !== null ? [note(folder.network(dataDir, network))] : []),
    ...(cloud === null ? [] : [note(folder.cloud(dataDir, cloud))]),
  ];
};

/**
 * The data folder: there, writable, readable by nobody else, with room on its disk, and on a disk that can hold a
 * household.
 */
export const checkFolder = (words: DoctorWords, dataDir: string): Check => ({
  name: 'data folder',
  look: async () => {
    if ((await stat(dataDir).catch(() => null)) === null)
      return [note(words.folder.absent(dataDir)), ...disk(dataDir, words)];
    if (!(await isWritable(dataDir))) return [problem(words.folder.readOnly(dataDir))];
    const strangers = await strangersIn(dataDir, words);
    return [
      good(words.folder.good(dataDir)),
      ...strangers,
      ...(await openFiles(dataDir, words)),
      ...room(dataDir, words),
      ...disk(dataDir, words),
    ];
  },
});

const nameOf = (device: string): Promise<string> =>
  readFile(join('/sys/class/video4linux', device, 'name'), 'utf8').then(
    (name) => name.trim(),
    () => device,
  );

/** The cameras, as far as a program without a window can tell: Linux lists them as files. */
export const checkCameras = (words: DoctorWords, platform: NodeJS.Platform, folder = '/dev'): Check => ({
  name: 'camera',
  look: async () => {
    if (platform !== 'linux') return [note(words.camera.unseen)];
    const devices = (await readdir(folder)).filter((name) => /^video\d+$/.test(name)).sort();
    if (devices.length === 0) return [problem(words.camera.none)];
    return Promise.all(
      devices.map(async (device) => {
        const name = await nameOf(device);
        return access(join(folder, device), constants.R_OK | constants.W_OK).then(
          () => good(words.camera.good(name, device)),
          () => problem(words.camera.forbidden(name, device)),
        );
      }),
    );
  },
});
