import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type ChosenCamera, chosenCameraSchema } from '#contract/calls/device.ts';
import { type DesktopSettings, defaultDesktopSettings, desktopSettingsSchema } from '#contract/desktop.ts';
import { FamiliarError } from '#contract/result.ts';
import { writePrivateFile } from '#hosts/private-files.ts';

const memorySchema = z.strictObject({
  /** Here in files of before it was sealed with the household. */
  camera: z._default(chosenCameraSchema, null),
  desktop: z._default(desktopSettingsSchema, defaultDesktopSettings),
});
type Memory = z.infer<typeof memorySchema>;

const nothingKnown: Memory = { camera: null, desktop: defaultDesktopSettings };

/**
 * What is remembered of this computer, not of its people: nothing here is secret, and it is known before anyone signs
 * in.
 */
export interface DeviceMemory {
  /** The camera that a file of before names, which is then taken out of it; null where there is none. */
  readonly takeCamera: () => ChosenCamera;
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

  function save(next: Memory): void {
    try {
      writePrivateFile(path, JSON.stringify({ desktop: next.desktop }));
    } catch (cause) {
      throw new FamiliarError('appSettingsUnsaved', {}, { cause });
    }
    memory = next;
  }

  return {
    takeCamera() {
      const { camera, desktop } = memory;
      if (camera !== null) save({ camera: null, desktop });
      return camera;
    },
    desktop: () => memory.desktop,
    saveDesktop: (desktop) => save({ camera: null, desktop }),
  };
}
