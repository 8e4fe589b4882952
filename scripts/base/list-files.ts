import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/**
 * The patterns of `.gitignore` that this project uses: `name/` ignores a folder anywhere, anything else is a glob for
 * the path or, without a slash, for the file name.
 */
const readIgnored = (root: string): ((path: string, name: string, isFolder: boolean) => boolean) => {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return (path, name, isFolder) =>
    name === '.git' ||
    patterns.some((pattern) => {
      if (pattern.endsWith('/')) {
        return isFolder && name === pattern.slice(0, -1);
      }
      return matchesGlob(pattern.includes('/') ? path : name, pattern);
    });
};

/**
 * Every file of the project below `root` that git would not ignore, as sorted paths with forward slashes. Links are
 * left out. Works without git.
 */
export const listFiles = (root: string): string[] => {
  const isIgnored = readIgnored(root);
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isIgnored(path, entry.name, entry.isDirectory())) {
        return [];
      }
      if (entry.isDirectory()) {
        return walk(path);
      }
      return entry.isFile() ? [path] : [];
    });
  return walk('').sort();
};
