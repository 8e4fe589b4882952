import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FamiliarError } from '#contract/result.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { ensureAgeHead } from './age-head.ts';
import { BuildError } from './build-error.ts';
import { ensureModels } from './ensure-models.ts';
import { updateManifest } from './update-manifest.ts';

const { values } = parseArgs({ options: { 'update-manifest': { type: 'boolean', default: false } } });
const place = {
  folder: fileURLToPath(new URL('..', import.meta.url)),
  modules: fileURLToPath(new URL('../../node_modules', import.meta.url)),
  report: (line: string) => process.stdout.write(`${line}\n`),
};

try {
  await (values['update-manifest'] ? updateManifest(place) : ensureModels(place));
  await ensureAgeHead(place);
} catch (error) {
  const said =
    error instanceof FamiliarError ? failureWords(en, error.failure) : error instanceof BuildError && error.message;
  if (said === false) throw error;
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
}
