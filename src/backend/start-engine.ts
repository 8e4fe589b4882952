import type { Log } from '#core/ports/host.ts';
import { openLatentSpace } from '#core/recognition/latent-space.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import type { EngineLauncher } from '#engine/client/launcher.ts';
import type { BackendParts } from './compose-backend.ts';
import { loadRecognition, type RecognitionSource } from './load-recognition.ts';

/** What the engine needs of its host. */
export type EngineOptions = RecognitionSource & {
  readonly launcher: EngineLauncher;
  readonly log: Log;
  /** The file that remembers which execution providers work here; without one the CPU does the work. */
  readonly probeMemory?: string;
};

/**
 * Starts the engine, with the space that its embeddings lie in and their calibration.
 * @throws FamiliarError as `loadRecognition`
 */
export async function startEngine({
  modelsDir,
  embedderDir,
  recognition: named,
  launcher,
  ...options
}: EngineOptions): Promise<Pick<BackendParts, 'engine' | 'embedder' | 'space' | 'calibration'>> {
  const { recognition, id, nets } = await loadRecognition({ modelsDir, embedderDir, recognition: named });
  const { embedder, crowd, calibration } = recognition;
  const space = { embedder, crowd };
  return {
    engine: createEngine({ launch: launcher, nets, space, ...options }),
    embedder: id,
    space: openLatentSpace(space),
    calibration,
  };
}
