import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildDebianPackage } from '../debian/build-package.ts';
import { missingTools } from '../debian/run-tool.ts';
import type { Packaged, PackageOptions } from './package-options.ts';
import { programNames } from './packaging-config.ts';

const packageSchema = z.object({ version: z.string() });

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const debian = async ({ root, edition, target, output }: PackageOptions, packed: string): Promise<Packaged> => {
  const missing = missingTools();
  if (missing.length > 0)
    return { made: [], notMade: [`the Debian package, since ${missing.join(' and ')} is missing`] };
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const file = await buildDebianPackage({
    root,
    packed,
    name: programNames[edition],
    version,
    arch: target.arch,
    output: join(output, edition),
    compression: edition === 'test' ? 'fast' : 'small',
  });
  return { made: [file], notMade: [] };
};

/**
 * Makes what people install on Linux from the packed folder: a Debian package where its tools are, and an AppImage
 * where electron-builder can download its own.
 */
export const linuxInstallers = async (
  options: PackageOptions,
  packed: string,
  buildAppImage: () => Promise<readonly string[]>,
): Promise<Packaged> => {
  const { made, notMade } = await debian(options, packed);
  try {
    return { made: [...made, ...(await buildAppImage())], notMade };
  } catch (error) {
    return { made, notMade: [...notMade, `the AppImage, since electron-builder failed: ${firstLine(error)}`] };
  }
};
