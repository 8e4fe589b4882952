import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import type { DeviceKeepers } from '#core/ports/secrets.ts';
import type { Vault } from '#core/ports/vault.ts';
import { placeOf } from '#hosts/folder-place.ts';
import { createPassphraseDeriver, defaultArgon2Cost, type PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { ensurePrivateFile, prepareDataFolder } from './data-folder.ts';
import { claimDataFolder } from './folder-claim.ts';
import { readHousehold } from './household-record.ts';
import { createMadeFiles } from './made-files.ts';
import { openDatabase } from './open-database.ts';
import { eraseLeftOvers } from './removal-records.ts';
import { createScratchFiles } from './scratch-files.ts';
import { createSql, type Sql } from './sql.ts';
import { createVault } from './vault.ts';

/** What a host knows and the store does not. */
export type OpenVaultOptions = {
  /** Made, for this user only, where it is missing. */
  readonly dataDir: string;
  readonly keepers: DeviceKeepers;
  readonly log: Log;
  /** For tests that are not about it: passphrases and PINs become keys by what is named here instead. */
  readonly derivation?: Partial<PassphraseDerivation> | undefined;
};

/** Says where a folder lies that is no good place for a household; it opens all the same. */
function warnOfPlace(folder: string, log: Log): void {
  const { network, cloud } = placeOf(folder);
  if (cloud !== null)
    log.warn(
      `${cloud} copies the data folder ${folder} to other computers: two of them would overwrite each other’s ` +
        'changes, and pictures that you remove stay among its older versions. Move the folder out of it',
    );
  if (network !== null)
    log.warn(
      `The data folder ${folder} is on a network drive or shared folder (${network}): two computers that use it at ` +
        'once can damage it. Move it to a disk inside this computer',
    );
}

/** Opens the household file under the folder's claim. */
function openClaimed(
  { dataDir, keepers, log, derivation = {} }: OpenVaultOptions,
  databasePath: string,
  giveBack: (isUnused: boolean) => void,
): Vault {
  const scratch = createScratchFiles(dataDir);
  const database = openDatabase(databasePath, log);
  const sql = createSql(database, log);
  const release = () => {
    const isUnused = hasNoHousehold(sql);
    database.close();
    giveBack(isUnused);
  };
  eraseLeftOvers(sql, log);
  const strong = { deriveKey: createPassphraseDeriver(), passphraseCost: defaultArgon2Cost };
  return createVault({ sql, scratch, keepers, log, release, derivation: { ...strong, ...derivation } });
}

/** A file that cannot be read any more may hold a household. */
function hasNoHousehold(sql: Sql): boolean {
  try {
    return readHousehold(sql) === null;
  } catch {
    return false;
  }
}

/**
 * Opens the household file of a data folder, which nobody else can then open until `close` or the end of the process.
 * What it makes is gone again where it does not open, or no household was set up by `close`.
 * @throws FamiliarError `storeFailed` with what to do: another Familiar runs on it, it cannot be written, its disk is
 * of the wrong kind, the file is damaged, foreign or too new.
 */
export async function openVault(options: OpenVaultOptions): Promise<Vault> {
  const { dataDir, log } = options;
  const made = createMadeFiles();
  const { databasePath, lockPath } = prepareDataFolder(dataDir, log, made);
  let release: (() => void) | null = null;
  const giveBack = (isUnused: boolean) => {
    // Only who holds the folder may take its files away: somebody else may be about to use them.
    if (isUnused) made.remove([databasePath, lockPath]);
    release?.();
  };
  try {
    ensurePrivateFile(lockPath, made);
    release = claimDataFolder(lockPath);
    ensurePrivateFile(databasePath, made);
    const vault = openClaimed(options, databasePath, giveBack);
    warnOfPlace(dataDir, log);
    return vault;
  } catch (cause) {
    const isUnsuited = cause instanceof FamiliarError && cause.reason === 'dataFolderUnsuited';
    if (release === null && !isUnsuited) made.remove([]);
    else giveBack(true);
    throw cause;
  }
}
