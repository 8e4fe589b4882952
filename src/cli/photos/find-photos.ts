import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemFile } from '#contract/system-files.ts';
import { UnreadablePath, unreadableBy } from './unreadable-path.ts';

/** The files that paths come to, in the order of the paths, those of a folder by name; what could not be followed. */
export type FoundPhotos = {
  readonly photos: readonly string[];
  readonly unreadable: readonly UnreadablePath[];
  /** How many files and folders were left out since they are hidden or the system's own. */
  readonly hidden: number;
};

type Finding = {
  readonly photos: string[];
  readonly unreadable: UnreadablePath[];
  hidden: number;
  /** Folders that have been walked, by device and number: a link may lead back to one. */
  readonly walked: Set<string>;
};

const { compare } = new Intl.Collator('en', { numeric: true });

const byName = (one: string, other: string): number => compare(one, other) || (one < other ? -1 : 1);

const walk = async (folder: string, { dev, ino }: BigIntStats, finding: Finding): Promise<void> => {
  const place = `${dev}:${ino}`;
  if (finding.walked.has(place)) return;
  finding.walked.add(place);
  const names = await readdir(folder);
  const seen = names.filter((name) => !isSystemFile(name));
  finding.hidden += names.length - seen.length;
  for (const name of seen.sort(byName)) await find(join(folder, name), finding);
};

const find = async (path: string, finding: Finding): Promise<void> => {
  try {
    const stats = await stat(path, { bigint: true });
    if (stats.isDirectory()) await walk(path, stats, finding);
    else if (stats.isFile()) finding.photos.push(path);
    else finding.unreadable.push(new UnreadablePath(path, 'noFile'));
  } catch (error) {
    finding.unreadable.push(unreadableBy(path, error));
  }
};

/** Walks what is named, folders at any depth and through links, each folder once. Reads no file. */
export const findPhotos = async (paths: readonly string[]): Promise<FoundPhotos> => {
  const finding: Finding = { photos: [], unreadable: [], hidden: 0, walked: new Set() };
  for (const path of paths) await find(path, finding);
  return finding;
};
