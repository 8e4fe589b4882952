import calibration from '../../assets/calibration.json' with { type: 'json' };
import type { Clock, Log } from '../core/ports/host.ts';
import type { DeviceKeeper } from '../core/ports/secrets.ts';
import { type Backend, composeBackend } from './compose-backend.ts';
import { createEngine } from './engine/create-engine.ts';
import type { EngineLauncher } from './engine/launcher.ts';
import { readManifest } from './models/model-manifest.ts';
import type { DeriveKey } from './secrets/passphrase-key.ts';
import { openVault } from './sqlite/open-vault.ts';

export type { Backend } from './compose-backend.ts';

export type BackendOptions = {
  readonly dataDir: string;
  readonly modelsDir: string;
  /** Null where the machine offers nothing but the passphrase. */
  readonly keeper: DeviceKeeper | null;
  readonly launcher: EngineLauncher;
  readonly clock: Clock;
  readonly log: Log;
  /** Bundled hosts pass one that knows where the built worker lies. */
  readonly deriveKey?: DeriveKey;
};

/**
 * Opens the data folder, starts the engine and puts the whole core together.
 * @throws FamiliarError `storeFailed` or `engineDown` with a sentence that says what to do
 */
export async function createBackend({ dataDir, modelsDir, launcher, clock, log, ...store }: BackendOptions): Promise<Backend> {
  const manifest = await readManifest(modelsDir);
  const vault = await openVault({ dataDir, log, ...store });
  const engine = createEngine({ launch: launcher, modelsDir, manifest, log });
  return composeBackend({ vault, engine, calibration, embedder: manifest.models['face-recognition'].sha256, clock, log });
}
