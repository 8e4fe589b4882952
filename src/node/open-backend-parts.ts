import { join } from 'node:path';
import calibration from '../../assets/calibration.json' with { type: 'json' };
import type { Clock, Log } from '../core/ports/host.ts';
import type { DeviceKeeper } from '../core/ports/secrets.ts';
import type { BackendParts } from './compose-backend.ts';
import { createEngine } from './engine/create-engine.ts';
import type { EngineLauncher } from './engine/launcher.ts';
import { embedderId } from './models/embedder-id.ts';
import { readManifest } from './models/model-manifest.ts';
import { openVault } from './sqlite/open-vault.ts';

/** What the engine needs of its host. */
export type EngineOptions = {
  readonly modelsDir: string;
  readonly launcher: EngineLauncher;
  readonly log: Log;
  /** The file that remembers which execution providers work here; without one the CPU does the work. */
  readonly probeMemory?: string;
};

/** What the whole backend needs of its host. */
export type BackendOptions = EngineOptions & {
  readonly dataDir: string;
  /** Null where the machine offers nothing but the passphrase. */
  readonly keeper: DeviceKeeper | null;
  readonly clock: Clock;
};

/** Starts the engine, with the calibration of its embedder. @throws FamiliarError `engineDown` with a sentence that says what to do */
export async function startEngine({ modelsDir, launcher, ...options }: EngineOptions): Promise<Pick<BackendParts, 'engine' | 'embedder' | 'calibration'>> {
  const manifest = await readManifest(modelsDir);
  return { engine: createEngine({ launch: launcher, modelsDir, manifest, ...options }), embedder: embedderId(manifest), calibration };
}

/**
 * Opens the data folder and starts the engine, for `composeBackend` and for a host that uses them directly.
 * @throws FamiliarError `storeFailed` or `engineDown` with a sentence that says what to do
 */
export async function openBackendParts({ modelsDir, launcher, clock, log, ...store }: BackendOptions): Promise<BackendParts> {
  const vault = await openVault({ log, ...store });
  try {
    return { vault, ...(await startEngine({ modelsDir, launcher, log, probeMemory: join(store.dataDir, 'providers.json') })), clock, log };
  } catch (error) {
    vault.close();
    throw error;
  }
}
