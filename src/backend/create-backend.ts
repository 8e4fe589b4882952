import { join } from 'node:path';
import type { DesktopHost } from '#core/ports/desktop-host.ts';
import type { Clock } from '#core/ports/host.ts';
import type { FrameSource } from '#core/sign-in/session.ts';
import { createAgeHeadReader } from '#engine/models/age-head.ts';
import { type OpenVaultOptions, openVault } from '#storage/sqlite/open-vault.ts';
import { openDeviceMemory } from './common/device-memory.ts';
import { type Backend, type BackendParts, composeBackend } from './compose-backend.ts';
import type { ExportSpeech } from './members/export-member.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';

/** What the whole backend needs of its host. */
export type BackendOptions = EngineOptions &
  OpenVaultOptions & {
    readonly clock: Clock;
    /** Where the host is the desktop app. */
    readonly desktop?: DesktopHost | undefined;
    readonly framesFrom: FrameSource;
    readonly exportWords: ExportSpeech;
  };

/**
 * Opens the data folder and starts the engine, for `composeBackend` and for a host that uses them directly.
 * @throws FamiliarError `storeFailed` or `engineDown`
 */
export async function openBackendParts({
  modelsDir,
  launcher,
  clock,
  log,
  desktop,
  framesFrom,
  exportWords,
  embedderDir,
  recognition,
  ...store
}: BackendOptions): Promise<BackendParts> {
  const probeMemory = join(store.dataDir, 'providers.json');
  // It loads its nets while the rest is opened.
  const recognising = await startEngine({ modelsDir, embedderDir, recognition, launcher, log, probeMemory });
  try {
    const device = openDeviceMemory(join(store.dataDir, 'device.json'));
    const readAgeHead = createAgeHeadReader(modelsDir, log);
    const vault = await openVault({ log, ...store });
    return { vault, ...recognising, readAgeHead, device, desktop, framesFrom, clock, log, exportWords };
  } catch (error) {
    await recognising.engine.close();
    throw error;
  }
}

/** Opens the data folder, starts the engine and puts the whole core together. @throws as `openBackendParts` */
export const createBackend = async (options: BackendOptions): Promise<Backend> =>
  composeBackend(await openBackendParts(options));
