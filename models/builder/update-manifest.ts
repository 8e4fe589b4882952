import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '#engine/models/load-model.ts';
import { type ModelManifest, type ModelName, readManifest } from '#engine/models/model-manifest.ts';
import committed from '../manifest.json' with { type: 'json' };
import { type BuildPlace, writeModel } from './ensure-models.ts';
import { netRecipes } from './nets/net-recipes.ts';
import { describeSource, readSourceFiles } from './weights/package-files.ts';

/** A net without its entry does not compile. */
committed.models satisfies Readonly<Record<ModelName, object>>;

/**
 * For a maintainer who changed a recipe or a weight package: builds every net and writes what came out into the
 * manifest.
 */
export async function updateManifest({ folder, modules, report }: BuildPlace): Promise<void> {
  const manifest = await readManifest(folder);
  for (const name of Object.keys(manifest.models) as ModelName[]) {
    const record = manifest.models[name];
    const source = await describeSource(modules, record.source);
    const bytes = netRecipes[name](await readSourceFiles(modules, source));
    await writeModel(folder, record.file, bytes);
    Object.assign(record, { source, sha256: sha256Of(bytes), bytes: bytes.length });
    report(`${record.file}: built and noted (SHA-256 ${record.sha256})`);
  }
  await writeFile(join(folder, 'manifest.json'), format(manifest));
}

/** JSON with lists of plain values on one line, so that a shape reads as a shape. */
function format(manifest: ModelManifest): string {
  const text = JSON.stringify(manifest, null, 2);
  const onOneLine = (list: string): string => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']');
  return `${text.replace(/\[[^[\]{}]+\]/g, onOneLine)}\n`;
}
