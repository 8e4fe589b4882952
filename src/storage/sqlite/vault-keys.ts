import { type DeviceProtection, type Protection, protectionSchema } from '#contract/household.ts';
import type { RunInTurn } from '#core/base/serial-queue.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeepers } from '#core/ports/secrets.ts';
import type { BeforeSaving, VaultKeys } from '#core/ports/vault-keys.ts';
import type { PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { wrapWithPassphrase } from '../secrets/passphrase-wrap.ts';
import { createRecoveryCode, unwrapWithRecoveryCode, wrapWithRecoveryCode } from '../secrets/recovery-code.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import type { DataKeyHolder } from './data-key-holder.ts';
import type { DeviceWrap } from './device-wrap.ts';
import { householdPlaces, readHousehold, updateProtection } from './household-record.ts';
import {
  confirmWay,
  isConfirmed,
  readRecoveryWrap,
  removeDeviceWraps,
  writeDeviceWrap,
  writePassphraseWrap,
  writeRecoveryWrap,
} from './key-wrap-records.ts';
import { sealAnew } from './seal-anew.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly log: Log;
  readonly keepers: DeviceKeepers;
  readonly holder: DataKeyHolder;
  readonly device: DeviceWrap;
  readonly derivation: PassphraseDerivation;
  readonly inTurn: RunInTurn;
};

/** All or nothing; what was replaced is in no journal afterwards. */
function commit(sql: Sql, work: () => void, beforeSaving?: BeforeSaving): void {
  beforeSaving?.();
  sql.transaction(work);
  sql.emptyJournal();
}

type Recovery = { readonly code: string; readonly passphrase: string; readonly at: number };

async function recover(parts: Parts, { code, passphrase, at }: Recovery, beforeSaving?: BeforeSaving) {
  const { sql, holder, device, derivation } = parts;
  const wrap = readRecoveryWrap(sql);
  const dataKey = wrap && unwrapWithRecoveryCode(wrap.wrapped, code);
  if (dataKey === null || !holder.isOurs(dataKey)) return null;
  const passphraseWrap = await wrapWithPassphrase(derivation, dataKey, passphrase);
  const nextCode = createRecoveryCode();
  const save = () => {
    writePassphraseWrap(sql, passphraseWrap);
    writeRecoveryWrap(sql, wrapWithRecoveryCode(dataKey, nextCode), at);
  };
  commit(sql, save, beforeSaving);
  if (!holder.isKnown()) {
    holder.keep(dataKey);
    await device.restore(dataKey);
  }
  return nextCode;
}

async function changePassphrase(parts: Parts, passphrase: string, beforeSaving?: BeforeSaving): Promise<void> {
  const { sql, holder, derivation } = parts;
  const wrap = await wrapWithPassphrase(derivation, holder.require(), passphrase);
  commit(sql, () => writePassphraseWrap(sql, wrap), beforeSaving);
}

async function changeProtection(parts: Parts, protection: Protection, beforeSaving?: BeforeSaving): Promise<void> {
  const { sql, holder, device } = parts;
  const deviceWrap = await device.wrap(holder.require(), protection);
  const protectionSeal = createSealedFields(holder.box).sealText(householdPlaces.protection, protection);
  const save = () => {
    removeDeviceWraps(sql);
    updateProtection(sql, { protection, protectionSeal });
    if (deviceWrap !== null) writeDeviceWrap(sql, deviceWrap);
  };
  commit(sql, save, beforeSaving);
  await device.forgetAllBut(protection);
}

function keepRecoveryCode({ sql, holder }: Parts, code: string): boolean {
  const wrap = readRecoveryWrap(sql);
  const dataKey = wrap && unwrapWithRecoveryCode(wrap.wrapped, code);
  if (dataKey === null || !holder.isOurs(dataKey)) return false;
  confirmWay(sql, 'recovery');
  return true;
}

function renewRecoveryCode({ sql, holder }: Parts, at: number, beforeSaving?: BeforeSaving): string {
  const code = createRecoveryCode();
  const wrapped = wrapWithRecoveryCode(holder.require(), code);
  commit(sql, () => writeRecoveryWrap(sql, wrapped, at), beforeSaving);
  return code;
}

type NewKey = { readonly passphrase: string; readonly at: number };

async function changeDataKey(parts: Parts, { passphrase, at }: NewKey, beforeSaving?: BeforeSaving): Promise<string> {
  const { sql, log, holder, device, derivation } = parts;
  const dataKey = holder.require();
  const nextKey = createKey();
  const recoveryCode = createRecoveryCode();
  const passphraseWrap = await wrapWithPassphrase(derivation, nextKey, passphrase);
  const deviceWrap = await device.wrap(nextKey, protectionOf(sql)).catch((error: unknown) => {
    log.error('the device does not keep its key; the passphrase is needed at the next start', error);
    return null;
  });
  const save = () => {
    const damaged = sealAnew(sql, createSecretBox(dataKey), createSecretBox(nextKey));
    if (damaged > 0) log.warn(`${damaged} damaged fields could not be sealed anew and stay unreadable`);
    writePassphraseWrap(sql, passphraseWrap);
    writeRecoveryWrap(sql, wrapWithRecoveryCode(nextKey, recoveryCode), at);
    removeDeviceWraps(sql);
    if (deviceWrap !== null) writeDeviceWrap(sql, deviceWrap);
  };
  commit(sql, save, beforeSaving);
  holder.keep(nextKey);
  return recoveryCode;
}

const protectionOf = (sql: Sql): Protection => readHousehold(sql)?.protection ?? 'passphrase';

/** Of the keepers only the best that works here is offered, beside the one that was chosen before. */
async function offeredProtections(keepers: DeviceKeepers, chosen: Protection): Promise<Protection[]> {
  const best = await bestKept(keepers);
  return protectionSchema.options.filter((one) => one === 'passphrase' || one === best || one === chosen);
}

async function bestKept(keepers: DeviceKeepers): Promise<DeviceProtection | null> {
  for (const protection of protectionSchema.options)
    if (protection !== 'passphrase' && (await keepers[protection]?.isAvailable())) return protection;
  return null;
}

/** The household's keys. Each change is one transaction: before it the old ways open, after it the new ones. */
export function createVaultKeys(parts: Parts): VaultKeys {
  const { sql, keepers, device, inTurn } = parts;
  return {
    recover: (code, passphrase, at, beforeSaving) =>
      inTurn(() => recover(parts, { code, passphrase, at }, beforeSaving)),
    changePassphrase: (passphrase, beforeSaving) => inTurn(() => changePassphrase(parts, passphrase, beforeSaving)),
    changeProtection: (protection, beforeSaving) => inTurn(() => changeProtection(parts, protection, beforeSaving)),
    renewRecoveryCode: (at, beforeSaving) => inTurn(async () => renewRecoveryCode(parts, at, beforeSaving)),
    changeDataKey: (passphrase, at, beforeSaving) =>
      inTurn(() => changeDataKey(parts, { passphrase, at }, beforeSaving)),
    isRecoveryCodeKept: () => isConfirmed(sql, 'recovery'),
    keepRecoveryCode: (code) => inTurn(async () => keepRecoveryCode(parts, code)),
    recoveryCodeMadeAt: () => readRecoveryWrap(sql)?.madeAt ?? null,
    protection: () => protectionOf(sql),
    protections: () => offeredProtections(keepers, protectionOf(sql)),
    deviceObstacle: () => inTurn(device.obstacle),
  };
}
