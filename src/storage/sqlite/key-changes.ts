import type { KeyObject } from 'node:crypto';
import type { Protection } from '#contract/household.ts';
import type { Log } from '#core/ports/host.ts';
import type { Argon2Cost, DeriveKey } from '../secrets/passphrase-key.ts';
import { type PassphraseWrap, wrapWithPassphrase } from '../secrets/passphrase-lock.ts';
import { createRecoveryCode, wrapWithRecoveryCode } from '../secrets/recovery-code.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import type { DeviceWay } from './device-way.ts';
import { householdPlaces, readHousehold, updateProtection } from './household-record.ts';
import { removeDeviceWraps, writePassphraseWrap, writeRecoveryWrap } from './key-wrap-records.ts';
import { sealAnew } from './seal-anew.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly log: Log;
  readonly deriveKey: DeriveKey;
  readonly passphraseCost: Argon2Cost;
  readonly device: DeviceWay;
};

/** Runs when the slow part is done; what it throws leaves everything as it was. */
type BeforeSaving = () => void;

/** Changes of the ways to the data key, and of the key itself. Each is one transaction: before it the old ways open, after it the new ones. */
export type KeyChanges = {
  readonly wrapForPassphrase: (dataKey: KeyObject, passphrase: string) => Promise<PassphraseWrap>;
  readonly changePassphrase: (dataKey: KeyObject, passphrase: string, beforeSaving?: BeforeSaving) => Promise<void>;
  readonly changeProtection: (dataKey: KeyObject, protection: Protection, beforeSaving?: BeforeSaving) => Promise<void>;
  /** Returns the new recovery code. */
  readonly renewRecoveryCode: (dataKey: KeyObject, at: number, beforeSaving?: BeforeSaving) => string;
  /** A new passphrase and a new recovery code at once. Returns the code. */
  readonly recover: (
    dataKey: KeyObject,
    passphrase: string,
    at: number,
    beforeSaving?: BeforeSaving,
  ) => Promise<string>;
  /** Seals every field under a new data key. Returns it with its new recovery code. */
  readonly changeKey: (
    dataKey: KeyObject,
    passphrase: string,
    at: number,
    beforeSaving?: BeforeSaving,
  ) => Promise<{ readonly dataKey: KeyObject; readonly recoveryCode: string }>;
};

export function createKeyChanges({ sql, log, deriveKey, passphraseCost, device }: Parts): KeyChanges {
  const wrapForPassphrase = (dataKey: KeyObject, passphrase: string) =>
    wrapWithPassphrase(deriveKey, dataKey, passphrase, passphraseCost);

  /** All or nothing; what was replaced is in no journal afterwards. */
  function commit(work: () => void, beforeSaving: BeforeSaving = () => undefined): void {
    beforeSaving();
    sql.transaction(work);
    sql.emptyJournal();
  }

  return {
    wrapForPassphrase,
    async changePassphrase(dataKey, passphrase, beforeSaving) {
      const wrap = await wrapForPassphrase(dataKey, passphrase);
      commit(() => writePassphraseWrap(sql, wrap), beforeSaving);
    },
    async changeProtection(dataKey, protection, beforeSaving) {
      const deviceWrap = await device.wrap(dataKey, protection);
      const protectionSeal = createSealedFields(createSecretBox(dataKey)).sealText(
        householdPlaces.protection,
        protection,
      );
      commit(() => {
        removeDeviceWraps(sql);
        updateProtection(sql, { protection, protectionSeal });
        if (deviceWrap !== null) device.save(deviceWrap);
      }, beforeSaving);
      if (deviceWrap === null) await device.forget();
    },
    renewRecoveryCode(dataKey, at, beforeSaving) {
      const recoveryCode = createRecoveryCode();
      commit(() => writeRecoveryWrap(sql, wrapWithRecoveryCode(dataKey, recoveryCode), at), beforeSaving);
      return recoveryCode;
    },
    async recover(dataKey, passphrase, at, beforeSaving) {
      const wrap = await wrapForPassphrase(dataKey, passphrase);
      const recoveryCode = createRecoveryCode();
      commit(() => {
        writePassphraseWrap(sql, wrap);
        writeRecoveryWrap(sql, wrapWithRecoveryCode(dataKey, recoveryCode), at);
      }, beforeSaving);
      return recoveryCode;
    },
    async changeKey(dataKey, passphrase, at, beforeSaving) {
      const nextKey = createKey();
      const recoveryCode = createRecoveryCode();
      const passphraseWrap = await wrapForPassphrase(nextKey, passphrase);
      const deviceWrap = await device
        .wrap(nextKey, readHousehold(sql)?.protection ?? 'passphrase')
        .catch((error: unknown) => {
          log.error('the device does not keep its key; the passphrase is needed at the next start', error);
          return null;
        });
      commit(() => {
        const damaged = sealAnew(sql, createSecretBox(dataKey), createSecretBox(nextKey));
        if (damaged > 0) log.warn(`${damaged} damaged fields could not be sealed anew and stay unreadable`);
        writePassphraseWrap(sql, passphraseWrap);
        writeRecoveryWrap(sql, wrapWithRecoveryCode(nextKey, recoveryCode), at);
        removeDeviceWraps(sql);
        if (deviceWrap !== null) device.save(deviceWrap);
      }, beforeSaving);
      return { dataKey: nextKey, recoveryCode };
    },
  };
}
