import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Consent, Protection, Role } from '#contract/household.ts';
import type { LivenessEvidence } from '#contract/liveness.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { DeviceKeeper } from '#core/ports/secrets.ts';
import type { Vault } from '#core/ports/vault.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { keepersOf } from '../secrets/memory-keeper.ts';

export const passphrase = 'nine green bottles';
export const consent: Consent = { by: 'self', version: 3 };
export const owner = { name: 'Olive', consent };

/** A log that remembers its warnings and errors. */
export const createMemoryLog = () => {
  const lines: string[] = [];
  return {
    lines,
    info: () => undefined,
    warn: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
  };
};

/** The device's keepers, one of each kind. */
type Keepers = DeviceKeeper | readonly DeviceKeeper[] | null;

/** Opens the vault of a folder; it is closed with the test unless that was done before. */
export const openTestVault = async (
  context: TestContext,
  dataDir: string,
  keepers: Keepers = null,
  log = createMemoryLog(),
): Promise<Vault> => {
  const vault = await openVault({
    dataDir,
    keepers: keepersOf(...[keepers ?? []].flat()),
    log,
    derivation: cheapDerivation,
  });
  context.after(() => vault.close());
  return vault;
};

/** A data folder of its own with an open household in it. */
export const createHousehold = async (
  context: TestContext,
  keepers: Keepers = null,
  protection: Protection = 'passphrase',
) => {
  const dataDir = join(tempDir(context), 'data');
  const vault = await openTestVault(context, dataDir, keepers);
  const { ownerId, recoveryCode } = await vault.create({
    name: 'Lighthouse',
    owner,
    passphrase,
    protection,
    at: 1_000,
  });
  return { dataDir, vault, store: vault.store, ownerId, recoveryCode };
};

export const addMember = (vault: Vault, name: string, role: Role = 'member'): number =>
  vault.store.members.add({ name, role, consent, at: 2_000 });

/** A well-formed sample that differs from that of any other seed in every byte string that a search could look for. */
export const createSample = (seed: number, changes: Partial<NewSample> = {}): NewSample => {
  const raw = Float32Array.from({ length: space.embeddingLength }, (_, index) => Math.sin(seed * 131 + index * 1.7));
  const length = Math.hypot(...raw);
  return {
    embedding: raw.map((value) => value / length),
    picture: {
      bytes: new Uint8Array([
        ...Buffer.from('RIFF'),
        200,
        20,
        0,
        0,
        ...Buffer.from('WEBPVP8 '),
        ...Uint8Array.from({ length: 5200 }, (_, index) => (index * (seed + 11)) & 255),
      ]),
      shows: 1.5,
    },
    wide: new Uint8Array([
      ...Buffer.from('RIFF'),
      7,
      7,
      0,
      0,
      ...Buffer.from('WEBPVP8 '),
      ...Uint8Array.from({ length: 7000 }, (_, index) => ((index >> 3) * (seed + 29) + index) & 255),
    ]),
    quality: { sharpness: 0.7, exposure: 0.9, brightness: 121.5, interocularPx: 48, occlusion: 0.1, eyesOpen: 0.3 },
    pose: { yaw: 1.5, pitch: -2, roll: 0.25 },
    source: 'camera',
    embedder: 'e'.repeat(64),
    ...changes,
  };
};

/** What was seen of somebody who blinked. */
export const evidence: LivenessEvidence = {
  level: 'standard',
  reason: 'blink',
  seconds: 2.5,
  frames: 31,
  stillBlinks: 1,
  movingBlinks: 0,
  depth: 0.021,
  relief: 0.7,
  comparisons: 4,
  yawRange: 12.5,
  pitchRange: 3,
  mouthRange: 0.1,
  path: 0.8,
  actions: [],
  camera: { repeatedFrames: 0, oddMoments: 0, isVirtual: false },
};
