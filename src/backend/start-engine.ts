import type { Log } from '#core/ports/host.ts';
import { type Embedder, embedder as embedderInForce } from '#core/recognition/embedder.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import type { EngineLauncher } from '#engine/client/launcher.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import calibration from '../../assets/calibration.json' with { type: 'json' };
import type { BackendParts } from './compose-backend.ts';

/** What the engine needs of its host. */
export type EngineOptions = {
  readonly modelsDir: string;
  readonly launcher: EngineLauncher;
  readonly log: Log;
  /** The file that remembers which execution providers work here; without one the CPU does the work. */
  readonly probeMemory?: string;
  /** How faces are embedded; as in force when not named. */
  readonly embedder?: Embedder;
};

/**
 * Starts the engine, with the calibration of its embedder.
 * @throws FamiliarError `engineDown`
 */
export async function startEngine({
  modelsDir,
  launcher,
  embedder = embedderInForce,
  ...options
}: EngineOptions): Promise<Pick<BackendParts, 'engine' | 'embedder' | 'calibration'>> {
  const manifest = await readManifest(modelsDir);
  return {
    engine: createEngine({ launch: launcher, modelsDir, manifest, embedder, ...options }),
    embedder: embedderId(manifest, embedder),
    calibration,
  };
}
