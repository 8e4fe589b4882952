import { loadModel } from '#engine/models/load-model.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { sentenceOf } from '../sentence-of.ts';
import { type Check, good, problem } from './finding.ts';

/** The nets, each against the manifest, byte for byte. */
export const checkModels = (modelsDir: string): Check => ({
  name: 'nets',
  look: async () => {
    const { models } = await readManifest(modelsDir);
    const records = Object.values(models);
    const failures = await Promise.all(
      records.map((record) =>
        loadModel(modelsDir, record).then(
          () => null,
          (error: unknown) => sentenceOf(error),
        ),
      ),
    );
    const wrong = failures.filter((failure) => failure !== null);
    if (wrong.length === 0) return [good(`All ${records.length} nets are there and unchanged.`)];
    return wrong.map((sentence) =>
      problem(sentence.replace(' Run npm run models.', ''), 'Run "npm run models", or install Familiar again.'),
    );
  },
});
