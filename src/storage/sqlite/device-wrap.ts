import type { KeyObject } from 'node:crypto';
import type { Protection } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeeper } from '#core/ports/secrets.ts';
import { createDeviceWrapper } from '../secrets/device-wrapper.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { householdPlaces, readHousehold } from './household-record.ts';
import { readDeviceWrap, writeDeviceWrap } from './key-wrap-records.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** The data key's wrap by this device, where the household chose one that this machine offers. */
export type DeviceWrap = {
  /**
   * The data key under this device's key, or null for `passphrase`.
   * @throws FamiliarError `conflict` when the machine does not offer the protection
   */
  readonly wrap: (dataKey: KeyObject, protection: Protection) => Promise<Uint8Array | null>;
  /** Puts a wrap on file. */
  readonly save: (wrapped: Uint8Array) => void;
  /** The data key, or null when the device does not give it. */
  readonly unwrap: () => Promise<KeyObject | null>;
  /**
   * Gives a device whose key was lost a new way in, as the household chose; to be called once the passphrase was given.
   */
  readonly restore: (dataKey: KeyObject) => Promise<void>;
  /** Makes the device forget its key; a device that cannot is logged. */
  readonly forget: () => Promise<void>;
};

/** The wrap by this keeper; without one there is none. */
export function createDeviceWrap(sql: Sql, keeper: DeviceKeeper | null, log: Log): DeviceWrap {
  const device = keeper === null ? null : { protection: keeper.protection, ...createDeviceWrapper(keeper) };

  async function unwrap(): Promise<KeyObject | null> {
    if (device === null || readHousehold(sql)?.protection !== device.protection) return null;
    const wrapped = readDeviceWrap(sql, device.protection);
    try {
      return wrapped && (await device.unwrap(wrapped));
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'no reason';
      log.warn(`the device did not give its key (${reason}); the passphrase is needed`);
      return null;
    }
  }

  return {
    async wrap(dataKey, protection) {
      if (protection === 'passphrase') return null;
      if (device?.protection === protection) return device.wrap(dataKey);
      throw new FamiliarError('protectionNotOffered');
    },
    save(wrapped) {
      if (device !== null) writeDeviceWrap(sql, device.protection, wrapped);
    },
    unwrap,
    async restore(dataKey) {
      const household = readHousehold(sql);
      if (device === null || household?.protection !== device.protection) return;
      if ((await unwrap()) !== null) return;
      try {
        const chosen = createSealedFields(createSecretBox(dataKey)).openText(
          householdPlaces.protection,
          household.protectionSeal,
        );
        if (chosen !== household.protection) throw new Error('the protection on file is not the one that was chosen');
        writeDeviceWrap(sql, device.protection, await device.wrap(dataKey));
        log.info('the device keeps a new key');
      } catch (error) {
        log.error('the device does not keep its key; the passphrase is needed at the next start', error);
      }
    },
    async forget() {
      try {
        await keeper?.forget();
      } catch (error) {
        log.error('the device did not forget its key, which opens nothing any more', error);
      }
    },
  };
}
