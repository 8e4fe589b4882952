import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type ChosenCamera, chosenCameraSchema } from '#contract/calls/device.ts';
import { FamiliarError } from '#contract/result.ts';

const memorySchema = z.strictObject({ camera: chosenCameraSchema });

/**
 * What is remembered of this computer, not of its people: nothing here is secret, and it is known before anyone signs
 * in.
 */
export interface DeviceMemory {
  readonly camera: () => ChosenCamera;
  /** @throws FamiliarError `storeFailed` when it cannot be written */
  readonly chooseCamera: (camera: ChosenCamera) => void;
}

/** The memory in a file. One that is missing or damaged remembers nothing. */
export function openDeviceMemory(path: string): DeviceMemory {
  function read(): ChosenCamera {
    try {
      return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8'))).camera;
    } catch {
      return null;
    }
  }

  let camera = read();
  return {
    camera: () => camera,
    chooseCamera(chosen) {
      try {
        writeFileSync(`${path}.new`, JSON.stringify({ camera: chosen }), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch (cause) {
        throw new FamiliarError(
          'cameraChoiceUnsaved',
          {},
          {
            cause,
          },
        );
      }
      camera = chosen;
    },
  };
}
