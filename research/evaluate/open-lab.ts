import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { netOf } from '#engine/models/net-places.ts';
import { readOwnCalibration } from '#engine/models/own-embedder.ts';
import { readCalibration } from '#engine/models/read-calibration.ts';
import { crowdId } from '#engine/models/read-crowd.ts';
import { type CrowdChoice, openSpaces } from './crowd/open-spaces.ts';
import { noCache, openEmbeddingCache } from './embed/embedding-cache.ts';
import { pipelineVersion } from './embed/pipeline-version.ts';
import { createProgress } from './embed/progress.ts';
import type { EvaluateHost } from './evaluate-host.ts';
import type { Lab } from './lab.ts';
import { type LabEmbedder, readLabEmbedder } from './lab-embedder.ts';

export type ModelHash = { readonly file: string; readonly sha256: string };

/** A lab and what has to be put away after it. */
export type OpenLab = {
  readonly lab: Lab;
  readonly models: readonly ModelHash[];
  /** The id of the embedder. */
  readonly embedder: string;
  /** The id of the crowd that distances are judged by; null for none. */
  readonly crowd: string | null;
  readonly close: () => Promise<void>;
};

/** The nets that a picture file meets on its way to its embeddings, besides those that embed. */
const netsOfFiles = ['blazeface', 'facemesh'] as const;

type Options = CrowdChoice & {
  readonly cache: string | false;
  readonly seed: number;
  readonly replicates: number;
  readonly calibration?: string;
};

/**
 * Puts the parts of an evaluation together; the engine starts when it is needed first.
 * @throws FamiliarError when the list of models, the embedder or the calibration cannot be read
 */
export async function openLab(host: EvaluateHost, options: Options): Promise<OpenLab> {
  const { cache, seed, replicates } = options;
  const embedder = await readLabEmbedder(host.modelsDir, options.embedder);
  const names = [...netsOfFiles, ...embedder.space.embedder.map(({ name }) => name)];
  const models = names.map((name) => netOf(embedder.nets, name));
  const { crowd, space, spaceWithout } = await openSpaces(embedder.space, host, options);
  const key = [String(pipelineVersion), embedder.id, ...models.map(({ sha256 }) => sha256)];
  let engine: Promise<FaceEngine> | null = null;
  const lab: Lab = {
    engine: () => {
      engine ??= host.openEngine(embedder);
      return engine;
    },
    cache: cache === false ? noCache : openEmbeddingCache(cache, key, space),
    progress: createProgress('Pictures', host.stderr),
    modelsDir: host.modelsDir,
    note: (line) => void host.stderr.write(`${line}\n`),
    calibration: await calibrationOf(host, options, embedder),
    space,
    spaceWithout,
    random: () => createRandom(seed),
    replicates,
  };
  return {
    lab,
    models,
    embedder: embedder.id,
    crowd: crowdId(crowd),
    async close() {
      await (await engine)?.close();
    },
  };
}

/** The calibration that is named, or that of the embedder. */
async function calibrationOf(
  { calibrationFile }: EvaluateHost,
  { calibration, embedder }: Options,
  { id, space }: LabEmbedder,
): Promise<Calibration> {
  if (calibration === undefined && embedder !== undefined)
    return readOwnCalibration(embedder, { id, crowd: space.crowd });
  return readCalibration(calibration ?? calibrationFile);
}
