import type { KeyObject } from 'node:crypto';
import type { Protection } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import { createTurns } from '#core/base/serial-queue.ts';
import type { BackupStore } from '#core/ports/backup-store.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeeper, SecretBox } from '#core/ports/secrets.ts';
import type { Store } from '#core/ports/store.ts';
import type { NewHousehold, Vault } from '#core/ports/vault.ts';
import type { Argon2Cost, DeriveKey } from '../secrets/passphrase-key.ts';
import { unwrapWithPassphrase } from '../secrets/passphrase-lock.ts';
import { createRecoveryCode, unwrapWithRecoveryCode, wrapWithRecoveryCode } from '../secrets/recovery-code.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import { createAttemptChain } from './attempt-chain.ts';
import { readCounter, writeCounter } from './counter-records.ts';
import { createDeviceWay } from './device-way.ts';
import { householdPlaces, insertHousehold, readHousehold } from './household-record.ts';
import { createKeyChanges } from './key-changes.ts';
import { readPassphraseWrap, readRecoveryWrap, writePassphraseWrap, writeRecoveryWrap } from './key-wrap-records.ts';
import { readLockedByHand, writeLockedByHand } from './last-lock.ts';
import { createPins } from './pins.ts';
import { createRecords } from './records.ts';
import type { ScratchFiles } from './scratch-files.ts';
import { createSealedFields, type SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';
import { createVaultBackups } from './vault-backups.ts';

/** What a vault stands on; `passphraseCost` is for passphrases chosen from now on. */
export type VaultParts = {
  readonly sql: Sql;
  readonly scratch: ScratchFiles;
  readonly keeper: DeviceKeeper | null;
  readonly deriveKey: DeriveKey;
  readonly passphraseCost: Argon2Cost;
  readonly log: Log;
  /** Closes the file and gives the data folder back. */
  readonly release: () => void;
};

type Unsealed = { readonly dataKey: KeyObject; readonly box: SecretBox; readonly fields: SealedFields };

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** The household file as its key sees it: empty, sealed or open. */
export function createVault({ sql, scratch, keeper, deriveKey, passphraseCost, log, release }: VaultParts): Vault {
  const inTurn = createTurns();
  const device = createDeviceWay(sql, keeper, log);
  const keyChanges = createKeyChanges({ sql, log, deriveKey, passphraseCost, device });
  const backups = createVaultBackups({ sql, scratch, log, deriveKey, passphraseCost });
  const pins = createPins(sql, deriveKey, passphraseCost);
  let opened: Unsealed | null = null;
  let isClosed = false;

  function setOpen(dataKey: KeyObject): void {
    if (isClosed) throw new FamiliarError('closedMeanwhile');
    const box = createSecretBox(dataKey);
    opened = { dataKey, box, fields: createSealedFields(box) };
  }

  function requireOpen(): Unsealed {
    if (opened === null) throw new FamiliarError('sealed');
    return opened;
  }

  function requireNoHousehold(): void {
    if (readHousehold(sql)) throw new FamiliarError('householdExists');
  }

  async function create({ name, owner, passphrase, protection, at }: NewHousehold): ReturnType<Vault['create']> {
    requireNoHousehold();
    const dataKey = createKey();
    const recoveryCode = createRecoveryCode();
    const passphraseWrap = await keyChanges.wrapForPassphrase(dataKey, passphrase);
    const deviceWrap = await device.wrap(dataKey, protection);
    const box = createSecretBox(dataKey);
    const fields = createSealedFields(box);
    const sealedName = fields.sealText(householdPlaces.name, name);
    const protectionSeal = fields.sealText(householdPlaces.protection, protection);
    const ownerId = sql.transaction(() => {
      insertHousehold(sql, { sealedName, protection, protectionSeal, at });
      writePassphraseWrap(sql, passphraseWrap);
      writeRecoveryWrap(sql, wrapWithRecoveryCode(dataKey, recoveryCode), at);
      if (deviceWrap !== null) device.save(deviceWrap);
      createAttemptChain(sql, fields).begin();
      return createRecords(sql, box, log).members.add({ ...owner, role: 'owner', at });
    });
    setOpen(dataKey);
    return { ownerId, recoveryCode };
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
    const dataKey = await device.unwrap();
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
    await device.restore(dataKey);
    return true;
  }

  async function recover(
    code: string,
    passphrase: string,
    at: number,
    beforeSaving?: () => void,
  ): Promise<string | null> {
    const wrap = readRecoveryWrap(sql);
    const dataKey = wrap && unwrapWithRecoveryCode(wrap.wrapped, code);
    if (dataKey === null || !isOurKey(dataKey)) return null;
    const nextCode = await keyChanges.recover(dataKey, passphrase, at, beforeSaving);
    if (opened === null) {
      setOpen(dataKey);
      await device.restore(dataKey);
    }
    return nextCode;
  }

  async function changeKey(passphrase: string, at: number, beforeSaving?: () => void): Promise<string> {
    const { dataKey, recoveryCode } = await keyChanges.changeKey(requireOpen().dataKey, passphrase, at, beforeSaving);
    setOpen(dataKey);
    return recoveryCode;
  }

  async function restore({ path, passphrase, replace }: Parameters<BackupStore['restore']>[0]): Promise<void> {
    if (!replace) requireNoHousehold();
    await backups.restore(path, passphrase);
    opened = null;
  }

  const box: SecretBox = {
    seal: (place, plain) => requireOpen().box.seal(place, plain),
    open: (place, sealed) => requireOpen().box.open(place, sealed),
  };

  return {
    state() {
      if (opened !== null) return 'open';
      return readHousehold(sql) === null ? 'empty' : 'sealed';
    },
    create: (household) => inTurn(() => create(household)),
    openWithDevice: () => inTurn(openWithDevice),
    openWithPassphrase: (passphrase) => inTurn(() => openWithPassphrase(passphrase)),
    store: onlyWhileOpen(createRecords(sql, box, log), requireOpen),
    keys: {
      recover: (code, passphrase, at, beforeSaving) => inTurn(() => recover(code, passphrase, at, beforeSaving)),
      changePassphrase: (passphrase, beforeSaving) =>
        inTurn(() => keyChanges.changePassphrase(requireOpen().dataKey, passphrase, beforeSaving)),
      changeProtection: (protection, beforeSaving) =>
        inTurn(() => keyChanges.changeProtection(requireOpen().dataKey, protection, beforeSaving)),
      renewRecoveryCode: (at, beforeSaving) =>
        inTurn(async () => keyChanges.renewRecoveryCode(requireOpen().dataKey, at, beforeSaving)),
      changeDataKey: (passphrase, at, beforeSaving) => inTurn(() => changeKey(passphrase, at, beforeSaving)),
      recoveryCodeMadeAt: () => readRecoveryWrap(sql)?.madeAt ?? null,
      protection: () => readHousehold(sql)?.protection ?? 'passphrase',
      async protections() {
        const offered: Protection | null = keeper !== null && (await keeper.isAvailable()) ? keeper.protection : null;
        return (['keychain', 'passphrase', 'keyFile'] as const).filter(
          (protection) => protection === 'passphrase' || protection === offered,
        );
      },
    },
    pins: {
      set: (memberId, pin, beforeSaving) => inTurn(() => pins.set(requireOpen().fields, memberId, pin, beforeSaving)),
      check: (memberId, pin) => pins.check(requireOpen().fields, memberId, pin),
      remove: pins.remove,
      has: pins.has,
    },
    counters: { read: (name) => readCounter(sql, name), save: (name, counter) => writeCounter(sql, name, counter) },
    screenLock: { isByHand: () => readLockedByHand(sql), save: (isByHand) => writeLockedByHand(sql, isByHand) },
    backups: {
      create: (backup) => inTurn(() => backups.create(backup)),
      incomingPath: backups.incomingPath,
      discard: backups.discard,
      restore: (backup) => inTurn(() => restore(backup)),
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      opened = null;
      release();
    },
  };
}

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The store whose every method asks first whether the vault is open, so that a noun can be handed down before it is. */
function onlyWhileOpen(store: Store, requireOpen: () => unknown): Store {
  const guard = (methods: Methods): Methods =>
    Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        (...args: never[]) => {
          requireOpen();
          return method(...args);
        },
      ]),
    );
  return Object.fromEntries(
    Object.entries(store).map(([noun, methods]) => [noun, guard(methods as unknown as Methods)]),
  ) as unknown as Store;
}
