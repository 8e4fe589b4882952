import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../base/list-files.ts';

const source = /^src\/(?:renderer|shared)\/.*\.tsx?$/;
const importPattern = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?['"]([^'".][^'"]*)['"]/gm;

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/**
 * The packages whose code is built into the page, where their own licence files are lost: what its sources import by
 * name.
 */
export const pagePackages = (root: string): string[] => {
  const texts = listFiles(root)
    .filter((path) => source.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(importPattern)].map(([, specifier = '']) => packageOf(specifier)),
  );
  return [...new Set(names)].sort();
};
