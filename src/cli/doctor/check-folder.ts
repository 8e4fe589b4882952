import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { roomAt } from '#storage/sqlite/disk-room.ts';
import { type Check, good, note, problem } from './finding.ts';

const hasModes = process.platform !== 'win32';

const isPrivate = async (path: string): Promise<boolean> => {
  const facts = await stat(path).catch(() => null);
  return facts === null || !hasModes || (facts.mode & 0o077) === 0;
};

/** The data folder: there, writable, readable by nobody else, with room on its disk. */
export const checkFolder = (dataDir: string): Check => ({
  name: 'data folder',
  look: async () => {
    const facts = await stat(dataDir).catch(() => null);
    if (facts === null)
      return [
        note(
          `There is no household in ${dataDir} yet.`,
          'Start Familiar to set one up, or name another folder with --data.',
        ),
      ];
    const isWritable = await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!isWritable)
      return [problem(`${dataDir} cannot be written to.`, 'Make the folder and its files writable for you.')];
    const open = await Promise.all(
      ['familiar.db', 'familiar.db-wal'].map(async (name) => ((await isPrivate(join(dataDir, name))) ? [] : [name])),
    );
    const { free, needed } = roomAt(join(dataDir, 'familiar.db'));
    return [
      good(`${dataDir} is there and can be written to.`),
      ...open
        .flat()
        .map((name) =>
          problem(
            `Others on this computer can read ${name}.`,
            `Take their rights away: chmod 600 "${join(dataDir, name)}".`,
          ),
        ),
      ...(free !== null && free < needed
        ? [
            problem(
              `Its disk has only ${Math.floor(free / 1e6)} MB left.`,
              `Free some: Familiar needs about ${Math.ceil(needed / 1e6)} MB.`,
            ),
          ]
        : []),
    ];
  },
});
