import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type ChosenCamera, chosenCameraSchema } from '#contract/calls/device.ts';
import { type DesktopSettings, defaultDesktopSettings, desktopSettingsSchema } from '#contract/desktop.ts';
import { FamiliarError } from '#contract/result.ts';

const memorySchema = z.strictObject({
  camera: chosenCameraSchema,
  desktop: z._default(desktopSettingsSchema, defaultDesktopSettings),
});
type Memory = z.infer<typeof memorySchema>;

const nothingKnown: Memory = { camera: null, desktop: defaultDesktopSettings };

/**
 * What is remembered of this computer, not of its people: nothing here is secret, and it is known before anyone signs
 * in.
 */
export interface DeviceMemory {
  readonly camera: () => ChosenCamera;
  /** @throws FamiliarError `storeFailed` when it cannot be written */
  readonly chooseCamera: (camera: ChosenCamera) => void;
  readonly desktop: () => DesktopSettings;
  /** @throws FamiliarError `storeFailed` when they cannot be written */
  readonly saveDesktop: (settings: DesktopSettings) => void;
}

/** The memory in a file. One that is missing or damaged remembers nothing. */
export function openDeviceMemory(path: string): DeviceMemory {
  function read(): Memory {
    try {
      return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return nothingKnown;
    }
  }

  let memory = read();

  function save(changed: Partial<Memory>, reason: 'cameraChoiceUnsaved' | 'appSettingsUnsaved'): void {
    const next = { ...memory, ...changed };
    try {
      writeFileSync(`${path}.new`, JSON.stringify(next), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    } catch (cause) {
      throw new FamiliarError(reason, {}, { cause });
    }
    memory = next;
  }

  return {
    camera: () => memory.camera,
    chooseCamera: (camera) => save({ camera }, 'cameraChoiceUnsaved'),
    desktop: () => memory.desktop,
    saveDesktop: (desktop) => save({ desktop }, 'appSettingsUnsaved'),
  };
}
