import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../base/list-files.ts';

/** A name that is imported, by a kind of file: a path begins with a dot. */
const importPatterns = {
  script: /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?['"]([^'".][^'"]*)['"]/gm,
  sheet: /^@import\s+['"]([^'".][^'"]*)['"]/gm,
};

const patternFor = (path: string): RegExp | null => {
  if (/^src\/renderer\/.*\.tsx?$/.test(path)) return importPatterns.script;
  return /^src\/renderer\/.*\.css$/.test(path) ? importPatterns.sheet : null;
};

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/**
 * The packages whose code and typefaces are built into the page, where their own licence files are lost: what its
 * sources and style sheets import by name.
 */
export const pagePackages = (root: string): string[] => {
  const names = listFiles(root).flatMap((path) => {
    const pattern = patternFor(path);
    if (pattern === null) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(pattern)].map(([, specifier = '']) => packageOf(specifier));
  });
  return [...new Set(names)].sort();
};
