import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '#engine/models/load-model.ts';
import type { ModelRecord } from '#engine/models/model-manifest.ts';
import { BuildError } from '../build-error.ts';

type Source = ModelRecord['source'];

/**
 * The weight files of a net's source package, in the manifest's order.
 * @param modules the node_modules folder that holds the package.
 * @throws BuildError when a file is missing or is not the one the manifest names.
 */
export async function readSourceFiles(modules: string, source: Source): Promise<Uint8Array[]> {
  return Promise.all(
    source.files.map(async ({ path, sha256 }) => {
      const bytes = await readPackageFile(modules, source.package, path);
      if (sha256Of(bytes) !== sha256) {
        throw new BuildError(
          [
            `The weight file ${path} of ${source.package} is not the one Familiar was made with.`,
            `Run npm ci to get version ${source.version}.`,
          ].join(' '),
        );
      }
      return bytes;
    }),
  );
}

/** The source as it lies on the disk now, for a maintainer who trusts it. */
export async function describeSource(modules: string, source: Source): Promise<Source> {
  const { version } = JSON.parse(readFileSync(join(modules, source.package, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = await Promise.all(
    source.files.map(async ({ path }) => ({
      path,
      sha256: sha256Of(await readPackageFile(modules, source.package, path)),
    })),
  );
  return { ...source, version, files };
}

async function readPackageFile(modules: string, packageName: string, path: string): Promise<Uint8Array> {
  return readFile(join(modules, packageName, path)).catch((cause: unknown) => {
    throw new BuildError(`The weight file ${path} of ${packageName} is missing. Run npm install.`, {
      cause,
    });
  });
}
