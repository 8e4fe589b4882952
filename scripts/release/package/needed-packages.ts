import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { LockFile } from '../../base/lock-file.ts';
import { type ShippedPackage, shippedPackages } from '../notices/shipped-packages.ts';
import type { Target } from './target.ts';

/**
 * Needed when a package is installed or compiled, never when it runs. The second and third would bring code that uses
 * the network.
 */
const forInstallersOnly = ['node-addon-api', 'adm-zip', 'global-agent'];

const importPattern = /\b(?:from|import)\s*\(?\s*["']([^"'.][^"']*)["']/g;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the built programs of a folder import by name, without Electron itself. */
export const importedPackages = (folder: string): string[] => {
  const code = readdirSync(folder)
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const specifiers = code.flatMap((text) => [...text.matchAll(importPattern)].map(([, specifier = '']) => specifier));
  return [...new Set(specifiers.filter((specifier) => !isBuiltin(specifier)).map(packageOf))]
    .filter((name) => name !== 'electron')
    .sort();
};

const fits = ({ packages }: LockFile, folder: string, { platform, arch }: Target): boolean => {
  const { os = [platform], cpu = [arch], libc = ['glibc'] } = packages[folder] ?? {};
  return os.includes(platform) && cpu.includes(arch) && (platform !== 'linux' || libc.includes('glibc'));
};

/** The packages with all that they need at work on the target, by the lock file. */
export const neededPackages = (lock: LockFile, roots: readonly string[], target: Target): ShippedPackage[] =>
  shippedPackages(lock, roots, (folder, name) => !forInstallersOnly.includes(name) && fits(lock, folder, target));
