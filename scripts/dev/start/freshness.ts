import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newestBelow = (path: string): number => {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return 0;
  return facts.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newestBelow(join(path, name))))
    : facts.mtimeMs;
};

/** Whether the built file is there and none of its sources (files or folders, below `root`) is newer. */
export const isFresh = (root: string, built: string, sources: readonly string[]): boolean => {
  const builtAt = statSync(join(root, built), { throwIfNoEntry: false })?.mtimeMs;
  return builtAt !== undefined && sources.every((source) => newestBelow(join(root, source)) <= builtAt);
};
