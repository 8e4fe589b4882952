import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { listFiles } from '../../scripts/base/list-files.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

/** The root of the real project. */
export const projectRoot = join(import.meta.dirname, '..', '..');

const isSetting = (path: string): boolean =>
  /(^|\/)tsconfig(\.\w+)?\.json$/.test(path) ||
  ['.dependency-cruiser.cjs', '.gitignore', 'biome.json', 'knip.json', 'package.json'].includes(path);

/**
 * A folder with this project's own settings and nothing else but the given files: a place to break a rule on purpose.
 * Removed after the test.
 */
export const plantedProject = (test: Pick<TestContext, 'after'>, files: Readonly<Record<string, string>>): string => {
  const root = tempDir(test);
  for (const path of listFiles(projectRoot).filter(isSetting)) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const folder of ['src', 'scripts', 'models', 'research', 'test']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};
