import type { KeyObject } from 'node:crypto';
import type { Log } from '#core/ports/host.ts';
import type { NewHousehold, Vault } from '#core/ports/vault.ts';
import type { PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { wrapWithPassphrase } from '../secrets/passphrase-wrap.ts';
import { createRecoveryCode, wrapWithRecoveryCode } from '../secrets/recovery-code.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import { createAttemptChain } from './attempt-chain.ts';
import type { DataKeyHolder } from './data-key-holder.ts';
import type { DeviceWrap } from './device-wrap.ts';
import { householdPlaces, insertHousehold, requireNoHousehold } from './household-record.ts';
import { type WrapByDevice, writeDeviceWrap, writePassphraseWrap, writeRecoveryWrap } from './key-wrap-records.ts';
import { openPassphraseWrap } from './passphrase-opening.ts';
import { createRecords } from './records.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly log: Log;
  readonly holder: DataKeyHolder;
  readonly device: DeviceWrap;
  readonly derivation: PassphraseDerivation;
};

/** The wraps of a new household's data key. */
type NewWraps = {
  readonly passphrase: Awaited<ReturnType<typeof wrapWithPassphrase>>;
  readonly recovery: Uint8Array;
  readonly device: WrapByDevice | null;
};

function insert({ sql, log }: Parts, dataKey: KeyObject, household: NewHousehold, wraps: NewWraps): number {
  const { name, owner, protection, at } = household;
  const box = createSecretBox(dataKey);
  const fields = createSealedFields(box);
  const sealedName = fields.sealText(householdPlaces.name, name);
  const protectionSeal = fields.sealText(householdPlaces.protection, protection);
  return sql.transaction(() => {
    insertHousehold(sql, { sealedName, protection, protectionSeal, at });
    writePassphraseWrap(sql, wraps.passphrase);
    writeRecoveryWrap(sql, wraps.recovery, at);
    if (wraps.device !== null) writeDeviceWrap(sql, wraps.device);
    createAttemptChain(sql, fields).begin();
    return createRecords(sql, box, log).members.add({ ...owner, role: 'owner', at });
  });
}

/** Inserts the household, or leaves no key of it with the device either. */
async function insertOrForget({ device }: Parts, work: () => number): Promise<number> {
  try {
    return work();
  } catch (error) {
    await device.forgetAllBut('passphrase');
    throw error;
  }
}

/** Sets the household up and opens it by its keys, one call at a time; the caller sees to that. */
export function createOpening(parts: Parts): Pick<Vault, 'create' | 'openWithDevice' | 'openWithPassphrase'> {
  const { sql, holder, device, derivation } = parts;
  return {
    async create(household) {
      requireNoHousehold(sql);
      const dataKey = createKey();
      const recoveryCode = createRecoveryCode();
      const wraps = {
        passphrase: await wrapWithPassphrase(derivation, dataKey, household.passphrase),
        recovery: wrapWithRecoveryCode(dataKey, recoveryCode),
        device: await device.wrap(dataKey, household.protection),
      };
      const ownerId = await insertOrForget(parts, () => insert(parts, dataKey, household, wraps));
      holder.keep(dataKey);
      return { ownerId, recoveryCode };
    },
    async openWithDevice() {
      if (holder.isKnown()) return true;
      const dataKey = await device.unwrap();
      if (dataKey === null || !holder.isOurs(dataKey)) return false;
      holder.keep(dataKey);
      return true;
    },
    async openWithPassphrase(passphrase) {
      const dataKey = await openPassphraseWrap(parts, passphrase);
      if (dataKey === null) return false;
      if (holder.isKnown()) return true;
      holder.keep(dataKey);
      await device.restore(dataKey);
      return true;
    },
  };
}
