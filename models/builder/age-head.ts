import { readAgeHeadRecord } from '#engine/models/age-head.ts';
import { loadModel, sha256Of } from '#engine/models/load-model.ts';
import { BuildError } from './build-error.ts';
import { type BuildPlace, writeModel } from './ensure-models.ts';
import { fileAt } from './nets/net-recipe.ts';
import { readGraphModel } from './tfjs/graph-model.ts';
import { readSourceFiles } from './weights/package-files.ts';

/** The tensors of the two layers that follow faceres' features, in the order of the file. */
const tensors = ['feats/kernel', 'feats/bias', 'age_pred/kernel', 'age_pred/bias'];

/** The numbers of those layers, one after the other, from the graph of faceres and its weights. */
function buildAgeHead(files: readonly Uint8Array[]): Uint8Array {
  const { weights } = readGraphModel(fileAt(files, 0), fileAt(files, 1));
  const parts = tensors.map((name) => {
    const tensor = weights.get(name);
    if (!tensor) throw new Error(`The weights lack ${name}.`);
    return new Uint8Array(Float32Array.from(tensor.data).buffer);
  });
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * Builds the file of the age head where it is missing or is not the one that models/age-head.json names.
 * @throws BuildError when a weight file is missing or altered, or when what was built is another
 */
export async function ensureAgeHead({ folder, modules, report }: BuildPlace): Promise<void> {
  const record = await readAgeHeadRecord(folder);
  const isReady = await loadModel(folder, record).then(
    () => true,
    () => false,
  );
  if (isReady) return;
  const bytes = buildAgeHead(await readSourceFiles(modules, record.source));
  if (sha256Of(bytes) !== record.sha256) {
    throw new BuildError(
      'The age head came out different from what models/age-head.json says. Run npm ci, then npm run models.',
    );
  }
  await writeModel(folder, record.file, bytes);
  report(`${record.file}: built from ${record.source.package} ${record.source.version}`);
}
