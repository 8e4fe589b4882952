import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModel, sha256Of } from '#engine/models/load-model.ts';
import { type ModelName, type ModelRecord, readManifest } from '#engine/models/model-manifest.ts';
import { BuildError } from './build-error.ts';
import { netRecipes } from './nets/net-recipes.ts';
import { readSourceFiles } from './weights/package-files.ts';

/**
 * Where the models go (manifest.json is there), where the weight packages are installed, and who hears one line per
 * net.
 */
export type BuildPlace = { readonly folder: string; readonly modules: string; readonly report: (line: string) => void };

/**
 * Builds every model file that is missing or is not the one the manifest names; does nothing else when all are in
 * order.
 * @throws BuildError when a weight file is missing or altered, or when what was built is not what the manifest names.
 */
export async function ensureModels({ folder, modules, report }: BuildPlace): Promise<void> {
  const { models } = await readManifest(folder);
  const names = Object.keys(models) as ModelName[];
  const ready = await Promise.all(names.map((name) => isReady(folder, models[name])));
  const wanted = names.filter((_, index) => !ready[index]);
  for (const name of wanted) {
    const record = models[name];
    const bytes = netRecipes[name](await readSourceFiles(modules, record.source));
    if (sha256Of(bytes) !== record.sha256) {
      throw new BuildError(
        `The model ${name} came out different from what models/manifest.json says. Run npm ci, then npm run models.`,
      );
    }
    await writeModel(folder, record.file, bytes);
    report(`${record.file}: built from ${record.source.package} ${record.source.version} (${megabytes(bytes.length)})`);
  }
  if (wanted.length === 0) report(`All ${names.length} models are in place.`);
}

/** Puts a model file in place as a whole or not at all. */
export async function writeModel(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(folder, `unfinished-${process.pid}-${file}`);
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(folder, file));
  } finally {
    await rm(unfinished, { force: true });
  }
}

function isReady(folder: string, record: ModelRecord): Promise<boolean> {
  return loadModel(folder, record).then(
    () => true,
    () => false,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
