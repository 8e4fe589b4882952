import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { shippedEmbedder, shippedNetNames } from '#core/recognition/embedder.ts';
import { openLatentSpace } from '#core/recognition/latent-space.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { readCalibration } from '#engine/models/read-calibration.ts';
import { noCache, openEmbeddingCache } from './embed/embedding-cache.ts';
import { pipelineVersion } from './embed/pipeline-version.ts';
import { createProgress } from './embed/progress.ts';
import type { EvaluateHost } from './evaluate-host.ts';
import type { Lab } from './lab.ts';

export type ModelHash = { readonly file: string; readonly sha256: string };

/** A lab and what has to be put away after it. */
export type OpenLab = {
  readonly lab: Lab;
  readonly models: readonly ModelHash[];
  /** The id of the embedder in force. */
  readonly embedder: string;
  readonly close: () => Promise<void>;
};

/** The nets that a picture file meets on its way to its embeddings. */
const netsOfFiles = ['blazeface', 'facemesh', ...shippedNetNames] as const;

type Options = {
  readonly cache: string | false;
  readonly seed: number;
  readonly replicates: number;
  readonly calibration?: string;
};

/**
 * Puts the parts of an evaluation together; the engine starts when it is needed first.
 * @throws FamiliarError when the list of models or the calibration cannot be read
 */
export async function openLab(
  host: EvaluateHost,
  { cache, seed, replicates, calibration = host.calibrationFile }: Options,
): Promise<OpenLab> {
  const manifest = await readManifest(host.modelsDir);
  const models = netsOfFiles.map((name) => ({
    file: manifest.models[name].file,
    sha256: manifest.models[name].sha256,
  }));
  const space = openLatentSpace({ embedder: shippedEmbedder, crowd: null });
  let engine: Promise<FaceEngine> | null = null;
  const lab: Lab = {
    engine: () => {
      engine ??= host.openEngine();
      return engine;
    },
    cache:
      cache === false
        ? noCache
        : openEmbeddingCache(cache, [String(pipelineVersion), ...models.map(({ sha256 }) => sha256)], space),
    progress: createProgress('Pictures', host.stderr),
    modelsDir: host.modelsDir,
    note: (line) => void host.stderr.write(`${line}\n`),
    calibration: await readCalibration(calibration),
    space,
    random: () => createRandom(seed),
    replicates,
  };
  return {
    lab,
    models,
    embedder: embedderId(manifest, shippedEmbedder),
    async close() {
      await (await engine)?.close();
    },
  };
}
