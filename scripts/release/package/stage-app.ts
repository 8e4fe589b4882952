import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { LockFile } from '../../base/lock-file.ts';
import type { ShippedPackage } from '../notices/shipped-packages.ts';
import { importedPackages, neededPackages } from './needed-packages.ts';
import { isShipped } from './shipped-files.ts';
import type { Target } from './target.ts';

const packageSchema = z.object({ name: z.string(), version: z.string(), description: z.string(), license: z.string() });

const copyPackage = (root: string, { folder, name }: ShippedPackage, stage: string, target: Target): void => {
  const source = join(root, folder);
  if (!existsSync(source))
    throw new Error(
      `${name} is not installed: a package for ${target.platform}-${target.arch} is best made on such a computer.`,
    );
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(source.length + 1)
      .replaceAll('\\', '/');
    if (!entry.isFile() || /(^|\/)node_modules\//.test(path) || !isShipped(path, target)) continue;
    mkdirSync(dirname(join(stage, folder, path)), { recursive: true });
    copyFileSync(join(source, path), join(stage, folder, path));
  }
};

/**
 * Lays the app out in the folder as it is to be packed: what is built, and of the packages what runs. Nothing comes in
 * because it happens to lie about: the list starts from what the built programs import.
 */
export const stageApp = (root: string, stage: string, target: Target): void => {
  rmSync(stage, { recursive: true, force: true });
  for (const folder of ['dist/host', 'dist/renderer'])
    cpSync(join(root, folder), join(stage, folder), { recursive: true });
  const { name, version, description, license } = packageSchema.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const author = 'The Familiar authors';
  // By the desktop's name Linux finds the entry of a window.
  const own = { author, type: 'module', main: 'dist/host/main.js', desktopName: `${name}.desktop` };
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ name, version, description, license, ...own }, null, 2));
  const lock: LockFile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const needed of neededPackages(lock, importedPackages(join(root, 'dist', 'host')), target))
    copyPackage(root, needed, stage, target);
};
