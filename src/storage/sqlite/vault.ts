import { createSerialQueue } from '#core/base/serial-queue.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeepers } from '#core/ports/secrets.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { createBackups } from './backups.ts';
import { createCounterRecords } from './counter-records.ts';
import { createDataKeyHolder } from './data-key-holder.ts';
import { createDeviceWrap } from './device-wrap.ts';
import { readHousehold } from './household-record.ts';
import { createPinRecords } from './pin-records.ts';
import { createRecords } from './records.ts';
import type { ScratchFiles } from './scratch-files.ts';
import { createScreenLockRecord } from './screen-lock-record.ts';
import { sealOlder } from './seal-older.ts';
import type { Sql } from './sql.ts';
import { createVaultKeys } from './vault-keys.ts';
import { createOpening } from './vault-opening.ts';

/** What a vault stands on; the derivation's cost is for passphrases and PINs chosen from now on. */
export type VaultParts = {
  readonly sql: Sql;
  readonly scratch: ScratchFiles;
  readonly keepers: DeviceKeepers;
  readonly derivation: PassphraseDerivation;
  readonly log: Log;
  /** Closes the file and gives the data folder back. */
  readonly release: () => void;
};

/** The household file as its key sees it: empty, sealed or open. What takes its time runs one call after the other. */
export function createVault({ release, ...given }: VaultParts): Vault {
  const { sql, keepers, log } = given;
  const holder = createDataKeyHolder(sql, (box) => sealOlder(sql, box, log));
  const device = createDeviceWrap(sql, keepers, log);
  const inTurn = createSerialQueue();
  const parts = { ...given, holder, device, inTurn };
  const opening = createOpening(parts);
  let isClosed = false;

  return {
    state() {
      if (holder.isKnown()) return 'open';
      return readHousehold(sql) === null ? 'empty' : 'sealed';
    },
    create: (household) => inTurn(() => opening.create(household)),
    openWithDevice: () => inTurn(opening.openWithDevice),
    openWithPassphrase: (passphrase) => inTurn(() => opening.openWithPassphrase(passphrase)),
    store: onlyWhileOpen(createRecords(sql, holder.box, log), holder.require),
    keys: createVaultKeys(parts),
    pins: createPinRecords(parts),
    counters: createCounterRecords(sql),
    screenLock: createScreenLockRecord(sql),
    backups: createBackups(parts),
    close() {
      if (isClosed) return;
      isClosed = true;
      holder.close();
      release();
    },
  };
}

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The store whose every method asks first whether the vault is open, so that a noun can be handed down before it is.
 */
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
  const nouns = Object.entries(store).map(([noun, methods]) => [noun, guard(methods as unknown as Methods)]);
  return Object.fromEntries(nouns) as unknown as Store;
}
