import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildDebianPackage } from '../debian/build-package.ts';
import type { Packaged, PackageOptions } from './package-app.ts';
import { programNames } from './packaging-config.ts';

const packageSchema = z.object({ version: z.string() });

/**
 * Makes what people install on Linux from the packed folder: a Debian package, and an AppImage, for which
 * electron-builder downloads its tools.
 */
export const linuxInstallers = async (
  { root, edition, target, output }: PackageOptions,
  packed: string,
  buildAppImage: () => Promise<readonly string[]>,
): Promise<Packaged> => {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const debian = await buildDebianPackage({
    root,
    packed,
    name: programNames[edition],
    version,
    arch: target.arch,
    output: join(output, edition),
    compression: edition === 'test' ? 'fast' : 'small',
  });
  try {
    return { made: [debian, ...(await buildAppImage())], notMade: [] };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { made: [debian], notMade: [`the AppImage, since electron-builder could not make it here: ${reason}`] };
  }
};
