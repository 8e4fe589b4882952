import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { type Appearance, appearanceSchema, defaultAppearance } from '#contract/appearance.ts';
import { type ChosenCamera, chosenCameraSchema } from '#contract/calls/device.ts';
import { type DesktopSettings, defaultDesktopSettings, desktopSettingsSchema } from '#contract/desktop.ts';
import { nameSchema, timeSchema } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import { type FolderPlace, placeOf } from '#hosts/folder-place.ts';
import { writePrivateFile } from '#hosts/private-files.ts';

/** A file of before may say less. */
const storedAppearanceSchema = z.pipe(
  z._default(z.partial(appearanceSchema), {}),
  z.transform((known) => appearanceSchema.parse({ ...defaultAppearance, ...known })),
);

const memorySchema = z.strictObject({
  /** Here in files of before it was sealed with the household. */
  camera: z._default(chosenCameraSchema, null),
  desktop: z._default(desktopSettingsSchema, defaultDesktopSettings),
  appearance: storedAppearanceSchema,
  /** Plain, as all here: the lock screen shows it before anything is open. */
  guestHint: z._default(z.nullable(nameSchema), null),
  /** When the last backup was made, in milliseconds since 1970. */
  backupAt: z._default(z.nullable(timeSchema), null),
});
type Memory = z.infer<typeof memorySchema>;

const nothingKnown: Memory = {
  camera: null,
  desktop: defaultDesktopSettings,
  appearance: defaultAppearance,
  guestHint: null,
  backupAt: null,
};

/**
 * What is remembered of this computer, not of its people: nothing here is secret, and it is known before anyone signs
 * in.
 */
export interface DeviceMemory {
  /** The camera that a file of before names, which is then taken out of it; null where there is none. */
  readonly takeCamera: () => ChosenCamera;
  readonly desktop: () => DesktopSettings;
  /** Where the data folder lies. */
  readonly folder: () => FolderPlace;
  /** @throws FamiliarError `storeFailed` when they cannot be written */
  readonly saveDesktop: (settings: DesktopSettings) => void;
  readonly appearance: () => Appearance;
  /** @throws FamiliarError `storeFailed` when it cannot be written */
  readonly saveAppearance: (appearance: Appearance) => void;
  readonly guestHint: () => string | null;
  /** @throws FamiliarError `storeFailed` when it cannot be written */
  readonly saveGuestHint: (hint: string | null) => void;
  readonly backupAt: () => number | null;
  /** @throws FamiliarError `storeFailed` when it cannot be written */
  readonly saveBackupAt: (at: number) => void;
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

  function save(changes: Partial<Omit<Memory, 'camera'>>): void {
    const { camera: _, ...kept } = { ...memory, ...changes };
    try {
      writePrivateFile(path, JSON.stringify(kept));
    } catch (cause) {
      throw new FamiliarError('appSettingsUnsaved', {}, { cause });
    }
    memory = { ...kept, camera: null };
  }

  return {
    takeCamera() {
      const { camera } = memory;
      if (camera !== null) save({});
      return camera;
    },
    desktop: () => memory.desktop,
    saveDesktop: (desktop) => save({ desktop }),
    appearance: () => memory.appearance,
    saveAppearance: (appearance) => save({ appearance }),
    guestHint: () => memory.guestHint,
    saveGuestHint: (guestHint) => save({ guestHint }),
    backupAt: () => memory.backupAt,
    saveBackupAt: (backupAt) => save({ backupAt }),
    folder: () => placeOf(dirname(path)),
  };
}
