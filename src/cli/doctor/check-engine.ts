import type { EngineStatus } from '#contract/calls/engine.ts';
import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { readProbeReports } from '#engine/client/probe-memory.ts';
import { loadModel } from '#engine/models/load-model.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { providerTitles } from '#engine/onnx/execution-provider.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CommonOptions } from '../common-options.ts';
import { withEngine } from '../household.ts';
import { type Check, type DoctorWords, good, note, problem } from './finding.ts';

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

const started = (engine: FaceEngine): Promise<EngineStatus> =>
  new Promise((resolve) => {
    const look = (status: EngineStatus): void => {
      if (status.state === 'starting') return;
      stop();
      resolve(status);
    };
    const stop = engine.onStatus(look);
    look(engine.status());
  });

/** The face engine, started for a moment, on the embedder that is named. */
export const checkEngine = (words: Catalogue, options: CommonOptions): Check => {
  const { doctor, engine: status } = words;
  const isOwn = options.embedder !== undefined;
  const advice = isOwn ? doctor.engine.adviceOnOwn : doctor.engine.advice;
  return {
    name: 'engine',
    look: () =>
      withEngine(options, async ({ engine }) => {
        const { state, provider, reason } = await started(engine);
        if (state === 'ready') return [good(doctor.engine.good(provider))];
        return [problem({ said: status.reason(reason), advice })];
      }).catch((error: unknown) => {
        if (!isOwn || !(error instanceof FamiliarError)) throw error;
        return [problem({ said: failureWords(words, error.failure), advice })];
      }),
  };
};

/** What earlier starts found out about faster processors. */
export const checkProviders = ({ doctor, engine }: Catalogue, path: string): Check => ({
  name: 'processors',
  look: async () => {
    const reports = readProbeReports(path);
    if (reports.length === 0) return [note(doctor.processors.nothingTried)];
    return reports.map(({ provider, finding, said }) =>
      note(doctor.processors.tried(providerTitles[provider], engine.finding(finding), said)),
    );
  },
});
