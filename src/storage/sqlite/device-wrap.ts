import type { KeyObject } from 'node:crypto';
import type { DeviceObstacle, DeviceProtection, Protection } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeepers } from '#core/ports/secrets.ts';
import { createDeviceWrapper, type DeviceWrapper } from '../secrets/device-wrapper.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { householdPlaces, readHousehold } from './household-record.ts';
import { readDeviceWrap, type WrapByDevice, writeDeviceWrap } from './key-wrap-records.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** The data key's wrap by this device, where the household chose one that this machine offers. */
export type DeviceWrap = {
  /**
   * The data key under this device's key, or null for `passphrase`.
   * @throws FamiliarError `conflict` when the machine does not offer the protection
   */
  readonly wrap: (dataKey: KeyObject, protection: Protection) => Promise<WrapByDevice | null>;
  /** Why `unwrap` answers null; null where it does not, or no device was chosen. */
  readonly obstacle: () => Promise<DeviceObstacle | null>;
  /** The data key, or null when the device does not give it. */
  readonly unwrap: () => Promise<KeyObject | null>;
  /**
   * Gives a device whose key was lost a new way in, as the household chose; to be called once the passphrase was given.
   */
  readonly restore: (dataKey: KeyObject) => Promise<void>;
  /** Makes the device forget its keys but that of the protection in force; a device that cannot is logged. */
  readonly forgetAllBut: (protection: Protection) => Promise<void>;
};

const isByDevice = (protection: Protection | undefined): protection is DeviceProtection =>
  protection !== undefined && protection !== 'passphrase';

async function forgetAllBut(keepers: DeviceKeepers, protection: Protection, log: Log): Promise<void> {
  for (const keeper of Object.values(keepers)) {
    if (keeper === null || keeper.protection === protection) continue;
    await keeper.forget().catch((error: unknown) => {
      log.error('the device did not forget its key, which opens nothing any more', error);
    });
  }
}

/** The wrap by the keeper that the household chose; where this machine has none of that kind, there is none. */
export function createDeviceWrap(sql: Sql, keepers: DeviceKeepers, log: Log): DeviceWrap {
  function wrapperFor(kind: DeviceProtection): DeviceWrapper | null {
    const keeper = keepers[kind];
    return keeper && createDeviceWrapper(keeper);
  }

  async function wrap(dataKey: KeyObject, protection: Protection): Promise<WrapByDevice | null> {
    if (!isByDevice(protection)) return null;
    const wrapper = wrapperFor(protection);
    if (wrapper === null) throw new FamiliarError('protectionNotOffered');
    return { kind: protection, wrapped: await wrapper.wrap(dataKey) };
  }

  async function unwrap(): Promise<KeyObject | null> {
    const kind = readHousehold(sql)?.protection;
    if (!isByDevice(kind)) return null;
    const wrapped = readDeviceWrap(sql, kind);
    try {
      return (wrapped && (await wrapperFor(kind)?.unwrap(wrapped))) ?? null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'no reason';
      log.warn(`the device did not give its key (${reason}); the passphrase is needed`);
      return null;
    }
  }

  return {
    wrap,
    unwrap,
    async obstacle() {
      const kind = readHousehold(sql)?.protection;
      if (!isByDevice(kind)) return null;
      const keeper = keepers[kind];
      if (keeper === null) return 'notHere';
      if (!(await keeper.isAvailable())) return 'unavailable';
      return (await unwrap()) === null ? 'keyLost' : null;
    },
    async restore(dataKey) {
      const household = readHousehold(sql);
      if (household === null || !isByDevice(household.protection) || keepers[household.protection] === null) return;
      if ((await unwrap()) !== null) return;
      try {
        const chosen = createSealedFields(createSecretBox(dataKey)).openText(
          householdPlaces.protection,
          household.protectionSeal,
        );
        if (chosen !== household.protection) throw new Error('the protection on file is not the one that was chosen');
        const made = await wrap(dataKey, household.protection);
        if (made !== null) writeDeviceWrap(sql, made);
        log.info('the device keeps a new key');
      } catch (error) {
        log.error('the device does not keep its key; the passphrase is needed at the next start', error);
      }
    },
    forgetAllBut: (protection) => forgetAllBut(keepers, protection, log),
  };
}
