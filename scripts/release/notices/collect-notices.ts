import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Notices } from '#contract/notices.ts';
import type { LockFile } from '../../base/lock-file.ts';
import { pagePackages } from './page-packages.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const manifestSchema = z.object({
  models: z.record(
    z.string(),
    z.object({
      file: z.string(),
      purpose: z.string(),
      licence: z.string(),
      authors: z.string(),
      source: z.object({ package: z.string(), version: z.string(), packageLicence: z.string() }),
    }),
  ),
});

const packageSchema = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** A package's name with its platform taken out: one line stands for all platforms. */
const familyOf = (name: string): string =>
  name.replace(/-(?:darwin|linux|linuxmusl|win32|freebsd|webcontainers)-\w+$/, '-*');

const families = (packages: readonly ShippedPackage[]): Notices['packages'] => {
  const lines = packages.map(({ name, version, licence }) => ({ name: familyOf(name), version, licence }));
  return [...new Map(lines.map((line) => [Object.values(line).join(' '), line])).values()];
};

const licenceText = (root: string, { folder }: ShippedPackage): string | null => {
  const file = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
    : undefined;
  return file === undefined
    ? null
    : readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
};

const licenceTexts = (root: string, packages: readonly ShippedPackage[]): Notices['texts'] => {
  const byText = Map.groupBy(packages, (shipped) => licenceText(root, shipped) ?? '');
  return [...byText]
    .filter(([text]) => text !== '')
    .map(([text, same]) => ({ names: same.map(({ name }) => name), text }));
};

/**
 * Everything that Familiar ships and did not write, read from the manifest of the nets, the lock file and the packages'
 * own licence files.
 */
export const collectNotices = (root: string): Notices => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { models } = manifestSchema.parse(read('models/manifest.json'));
  const { version, dependencies, devDependencies } = packageSchema.parse(read('package.json'));
  const lock = read('package-lock.json') as LockFile;
  const builtIn = pagePackages(root);
  return {
    version,
    models: Object.values(models).map(({ file, purpose, authors, licence, source }) => {
      return {
        file,
        purpose,
        authors,
        licence,
        source: `${source.package} ${source.version} (${source.packageLicence})`,
      };
    }),
    electron: devDependencies['electron'] ?? '',
    packages: families(shippedPackages(lock, [...Object.keys(dependencies), ...builtIn])),
    texts: licenceTexts(root, shippedPackages(lock, builtIn)),
  };
};
