import type { Log } from '#core/ports/host.ts';
import type { DeviceKeepers } from '#core/ports/secrets.ts';
import type { Vault } from '#core/ports/vault.ts';
import { createPassphraseDeriver, defaultArgon2Cost, type PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { ensurePrivateFile, prepareDataFolder } from './data-folder.ts';
import { claimDataFolder } from './folder-claim.ts';
import { openDatabase } from './open-database.ts';
import { eraseLeftOvers } from './removal-records.ts';
import { createScratchFiles } from './scratch-files.ts';
import { createSql } from './sql.ts';
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

/**
 * Opens the household file of a data folder, which nobody else can then open until `close` or the end of the process.
 * @throws FamiliarError `storeFailed` with what to do: another Familiar runs on it, it cannot be written, the file is
 * damaged, foreign or too new.
 */
export async function openVault({ dataDir, keepers, log, derivation = {} }: OpenVaultOptions): Promise<Vault> {
  const { databasePath, lockPath } = prepareDataFolder(dataDir, log);
  ensurePrivateFile(lockPath);
  const giveBack = claimDataFolder(lockPath);
  try {
    ensurePrivateFile(databasePath);
    const scratch = createScratchFiles(dataDir);
    const database = openDatabase(databasePath, log);
    const release = () => {
      database.close();
      giveBack();
    };
    const sql = createSql(database, log);
    eraseLeftOvers(sql, log);
    const strong = { deriveKey: createPassphraseDeriver(), passphraseCost: defaultArgon2Cost };
    return createVault({ sql, scratch, keepers, log, release, derivation: { ...strong, ...derivation } });
  } catch (error) {
    giveBack();
    throw error;
  }
}
