import type { KeyObject } from 'node:crypto';
import { FamiliarError } from '#contract/result.ts';
import type { DeviceKeeper } from '#core/ports/secrets.ts';
import { createKey, takeKey, unwrapKey, wrapKey } from './wrapped-key.ts';

/** Wraps data keys with a key that this device keeps. One device key serves every data folder of its keeper. */
export interface DeviceWrapper {
  /**
   * The data key wrapped with the device's key, which is made and kept if there is none.
   * @throws FamiliarError `storeFailed` when the device does not keep it.
   */
  wrap(dataKey: KeyObject): Promise<Uint8Array>;
  /** The data key, or null when the device does not hold the key that wrapped it. Rejects when the keeper does. */
  unwrap(wrapped: Uint8Array): Promise<KeyObject | null>;
}

async function recallKey(keeper: DeviceKeeper): Promise<KeyObject | null> {
  const raw = await keeper.recall();
  return raw === null ? null : takeKey(raw);
}

async function keepNewKey(keeper: DeviceKeeper): Promise<KeyObject | null> {
  const key = createKey();
  const raw = key.export();
  await keeper.keep(raw);
  raw.fill(0);
  const kept = await recallKey(keeper);
  return kept?.equals(key) ? key : null;
}

/** Wraps with this keeper's key. */
export function createDeviceWrapper(keeper: DeviceKeeper): DeviceWrapper {
  const purpose = `device ${keeper.protection}`;

  async function obtainKey(): Promise<KeyObject | null> {
    if (!(await keeper.isAvailable())) return null;
    return (await recallKey(keeper)) ?? (await keepNewKey(keeper));
  }

  return {
    async wrap(dataKey) {
      const deviceKey = await obtainKey();
      if (deviceKey === null) {
        throw new FamiliarError('keyNotKept');
      }
      return wrapKey(deviceKey, dataKey, purpose);
    },
    async unwrap(wrapped) {
      const deviceKey = await recallKey(keeper);
      return deviceKey === null ? null : unwrapKey(deviceKey, wrapped, purpose);
    },
  };
}
