import { type LockFile, resolvePackage } from '../../base/lock-file.ts';

/** One npm package that reaches a user, under its licence's SPDX name. */
export type ShippedPackage = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
};

/** sharp's native builds: pictures are read by its WebAssembly alone (`src/engine/images/picture-thread.ts`). */
const ofNativeSharp = /^@img\/sharp-(?!wasm32$)/;

/**
 * The packages of these names and all that they need, on whatever platform unless `isWanted` leaves some out, by name.
 * Read from the lock file, so that every machine lists the same.
 */
export const shippedPackages = (
  lock: LockFile,
  roots: readonly string[],
  isWanted: (folder: string, name: string) => boolean = () => true,
): ShippedPackage[] => {
  const found = new Map<string, ShippedPackage>();
  const visit = (from: string, name: string): void => {
    const folder = resolvePackage(lock, from, name);
    if (folder === null || found.has(folder) || ofNativeSharp.test(name) || !isWanted(folder, name)) return;
    const {
      version = '',
      license = 'unknown',
      dependencies = {},
      optionalDependencies = {},
    } = lock.packages[folder] ?? {};
    found.set(folder, { folder, name, version, licence: license });
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(folder, needed);
  };
  for (const root of roots) visit('', root);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
};
