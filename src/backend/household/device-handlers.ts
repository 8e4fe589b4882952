import type { DeviceMemory } from '../common/device-memory.ts';
import type { HandlersOf } from '../gate/handlers.ts';

type Parts = {
  readonly device: DeviceMemory;
};

/** What belongs to this computer and not to its people. */
export function createDeviceHandlers({ device }: Parts): HandlersOf<'device'> {
  return {
    'device.camera': () => ({ camera: device.camera() }),
    'device.chooseCamera': ({ camera }) => {
      device.chooseCamera(camera);
      return {};
    },
  };
}
