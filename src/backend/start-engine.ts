import type { Log } from '#core/ports/host.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { openLatentSpace, type Recognition } from '#core/recognition/latent-space.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import type { EngineLauncher } from '#engine/client/launcher.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import shippedCalibration from '../../assets/calibration.json' with { type: 'json' };
import type { BackendParts } from './compose-backend.ts';

/** What recognition rests on unless a host names something else. */
const shippedRecognition: Recognition = { embedder: shippedEmbedder, crowd: null, calibration: shippedCalibration };

/** What the engine needs of its host. */
export type EngineOptions = {
  readonly modelsDir: string;
  readonly launcher: EngineLauncher;
  readonly log: Log;
  /** The file that remembers which execution providers work here; without one the CPU does the work. */
  readonly probeMemory?: string;
  /** What recognition rests on; on what comes with Familiar when not named. */
  readonly recognition?: Recognition;
};

/**
 * Starts the engine, with the space that its embeddings lie in and their calibration.
 * @throws FamiliarError `engineDown`
 */
export async function startEngine({
  modelsDir,
  launcher,
  recognition = shippedRecognition,
  ...options
}: EngineOptions): Promise<Pick<BackendParts, 'engine' | 'embedder' | 'space' | 'calibration'>> {
  const manifest = await readManifest(modelsDir);
  const { embedder, crowd, calibration } = recognition;
  const source = { embedder, crowd };
  return {
    engine: createEngine({ launch: launcher, modelsDir, manifest, space: source, ...options }),
    embedder: embedderId(manifest, embedder),
    space: openLatentSpace(source),
    calibration,
  };
}
