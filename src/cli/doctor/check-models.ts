import { FamiliarError } from '#contract/result.ts';
import { loadModel } from '#engine/models/load-model.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { type Check, type DoctorWords, good, problem } from './finding.ts';

/** What is wrong with a net's file. @throws what is no fault of the file */
const faultOf = (error: unknown, { nets }: DoctorWords): string => {
  const failure = error instanceof FamiliarError ? error.failure : null;
  switch (failure?.reason) {
    case 'modelMissing':
      return nets.missing(failure.facts.file);
    case 'modelLengthWrong':
      return nets.wrongLength(failure.facts.file, failure.facts.bytes, failure.facts.expectedBytes);
    case 'modelAltered':
      return nets.altered(failure.facts.file);
    default:
      throw error;
  }
};

/** The nets, each against the manifest, byte for byte. */
export const checkModels = (words: DoctorWords, modelsDir: string): Check => ({
  name: 'nets',
  look: async () => {
    const records = Object.values((await readManifest(modelsDir)).models);
    const faults = await Promise.all(
      records.map((record) =>
        loadModel(modelsDir, record).then(
          () => null,
          (error: unknown) => faultOf(error, words),
        ),
      ),
    );
    const wrong = faults.filter((fault) => fault !== null);
    if (wrong.length === 0) return [good(words.nets.good(records.length))];
    return wrong.map((said) => problem({ said, advice: words.nets.advice }));
  },
});
