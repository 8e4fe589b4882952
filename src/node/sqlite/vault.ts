import type { KeyObject } from 'node:crypto';
import type { Log } from '../../core/ports/host.ts';
import type { DeviceKeeper } from '../../core/ports/secrets.ts';
import type { NewHousehold, SupportSetStore, Vault } from '../../core/ports/store.ts';
import type { Protection } from '../../shared/household.ts';
import { FamiliarError } from '../../shared/result.ts';
import { createDeviceLock } from '../secrets/device-lock.ts';
import type { Argon2Cost, DeriveKey } from '../secrets/passphrase-key.ts';
import { unwrapWithPassphrase, wrapWithPassphrase } from '../secrets/passphrase-lock.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import { readCounter, writeCounter } from './counter-records.ts';
import { householdPlaces, insertHousehold, readHousehold } from './household-record.ts';
import { readDeviceWrap, readPassphraseWrap, writeDeviceWrap, writePassphraseWrap } from './key-wrap-records.ts';
import { createRecords } from './records.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** What a vault stands on; `passphraseCost` is for households made from now on. */
export type VaultParts = {
  readonly sql: Sql;
  readonly keeper: DeviceKeeper | null;
  readonly deriveKey: DeriveKey;
  readonly passphraseCost: Argon2Cost;
  readonly log: Log;
  /** Closes the file and gives the data folder back. */
  readonly release: () => void;
};

type Unsealed = { readonly dataKey: KeyObject; readonly records: SupportSetStore };

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Lets each piece of work begin when the one before it has ended, however it ended. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The household file as its key sees it: empty, sealed or open. */
export function createVault({ sql, keeper, deriveKey, passphraseCost, log, release }: VaultParts): Vault {
  const inTurn = createTurns();
  const device = keeper === null ? null : { protection: keeper.protection, ...createDeviceLock(keeper) };
  let opened: Unsealed | null = null;
  let isClosed = false;

  function setOpen(dataKey: KeyObject): void {
    if (isClosed) throw new FamiliarError('storeFailed', 'Familiar was closed meanwhile. Start it again.');
    opened = { dataKey, records: createRecords(sql, createSecretBox(dataKey), log) };
  }

  function requireNoHousehold(): void {
    if (readHousehold(sql)) throw new FamiliarError('conflict', 'A household is already set up in this data folder. Sign in, or choose another data folder.');
  }

  async function wrapForDevice(dataKey: KeyObject, protection: Protection): Promise<Uint8Array | null> {
    if (protection === 'passphrase') return null;
    if (device?.protection === protection) return device.wrap(dataKey);
    throw new FamiliarError('conflict', 'This machine does not offer that protection. Choose another one.');
  }

  async function create({ name, owner, passphrase, protection, at }: NewHousehold): Promise<number> {
    requireNoHousehold();
    const dataKey = createKey();
    const passphraseWrap = await wrapWithPassphrase(deriveKey, dataKey, passphrase, passphraseCost);
    const deviceWrap = await wrapForDevice(dataKey, protection);
    const box = createSecretBox(dataKey);
    const fields = createSealedFields(box);
    const sealedName = fields.sealText(householdPlaces.name, name);
    const protectionSeal = fields.sealText(householdPlaces.protection, protection);
    const ownerId = sql.transaction(() => {
      insertHousehold(sql, { sealedName, protection, protectionSeal, at });
      writePassphraseWrap(sql, passphraseWrap);
      if (deviceWrap && device) writeDeviceWrap(sql, device.protection, deviceWrap);
      return createRecords(sql, box, log).addMember({ ...owner, role: 'owner', at });
    });
    setOpen(dataKey);
    return ownerId;
  }

  async function unwrapFromDevice(): Promise<KeyObject | null> {
    if (device === null || readHousehold(sql)?.protection !== device.protection) return null;
    const wrapped = readDeviceWrap(sql, device.protection);
    try {
      return wrapped && (await device.unwrap(wrapped));
    } catch (error) {
      log.warn(`the device did not give its key (${error instanceof Error ? error.message : 'no reason'}); the passphrase is needed`);
      return null;
    }
  }

  /** A device whose key was lost gets a new way in once the passphrase was given, as the household chose. */
  async function restoreDeviceWrap(dataKey: KeyObject): Promise<void> {
    const household = readHousehold(sql);
    if (device === null || household?.protection !== device.protection) return;
    if ((await unwrapFromDevice()) !== null) return;
    try {
      const chosen = createSealedFields(createSecretBox(dataKey)).openText(householdPlaces.protection, household.protectionSeal);
      if (chosen !== household.protection) throw new Error('the protection on file is not the one that was chosen');
      writeDeviceWrap(sql, device.protection, await device.wrap(dataKey));
      log.info('the device keeps a new key');
    } catch (error) {
      log.error('the device does not keep its key; the passphrase is needed at the next start', error);
    }
  }

  /** A wrap copied from another household unwraps with its passphrase, but to a key that opens nothing here. */
  function isOurKey(dataKey: KeyObject): boolean {
    if (opened !== null) return opened.dataKey.equals(dataKey);
    const household = readHousehold(sql);
    if (household === null) return false;
    const fields = createSealedFields(createSecretBox(dataKey));
    // Either field will do, so that one damaged field does not lock the owner out.
    const checks = [
      () => fields.openText(householdPlaces.name, household.sealedName),
      () => fields.openText(householdPlaces.protection, household.protectionSeal),
    ];
    return checks.some(succeeds);
  }

  async function openWithDevice(): Promise<boolean> {
    if (opened !== null) return true;
    const dataKey = await unwrapFromDevice();
    if (dataKey === null || !isOurKey(dataKey)) return false;
    setOpen(dataKey);
    return true;
  }

  async function openWithPassphrase(passphrase: string): Promise<boolean> {
    const wrap = readPassphraseWrap(sql);
    const dataKey = wrap && (await unwrapWithPassphrase(deriveKey, wrap, passphrase));
    if (dataKey === null || !isOurKey(dataKey)) return false;
    if (opened !== null) return true;
    setOpen(dataKey);
    await restoreDeviceWrap(dataKey);
    return true;
  }

  return {
    state() {
      if (opened !== null) return 'open';
      return readHousehold(sql) === null ? 'empty' : 'sealed';
    },
    create: (household) => inTurn(() => create(household)),
    openWithDevice: () => inTurn(openWithDevice),
    openWithPassphrase: (passphrase) => inTurn(() => openWithPassphrase(passphrase)),
    protection: () => readHousehold(sql)?.protection ?? 'passphrase',
    async protections() {
      const offered: Protection | null = keeper !== null && (await keeper.isAvailable()) ? keeper.protection : null;
      return (['keychain', 'passphrase', 'keyFile'] as const).filter((protection) => protection === 'passphrase' || protection === offered);
    },
    records() {
      if (opened === null) throw new FamiliarError('storeFailed', 'The household is sealed. Give the passphrase first.');
      return opened.records;
    },
    counter: (name) => readCounter(sql, name),
    saveCounter: (name, counter) => writeCounter(sql, name, counter),
    close() {
      if (isClosed) return;
      isClosed = true;
      opened = null;
      release();
    },
  };
}
