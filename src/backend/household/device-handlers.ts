import type { HandlersOf } from '../gate/handlers.ts';
import type { Services } from '../services.ts';

/** What belongs to this computer and not to its people. */
export function createDeviceHandlers({ device }: Services): HandlersOf<'device'> {
  return {
    'device.camera': () => ({ camera: device.camera() }),
    'device.chooseCamera': ({ camera }) => {
      device.chooseCamera(camera);
      return {};
    },
  };
}
