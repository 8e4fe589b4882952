import { FamiliarError } from '#contract/result.ts';
import type { BackupStore } from '#core/ports/backup-store.ts';
import type { Log } from '#core/ports/host.ts';
import { readBackup, writeBackup } from '../backup/backup-file.ts';
import type { Argon2Cost, DeriveKey } from '../secrets/passphrase-key.ts';
import { removeDeviceWraps } from './key-wrap-records.ts';
import { migrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { eraseLeftOvers } from './removal-records.ts';
import type { ScratchFiles } from './scratch-files.ts';
import { createSql, type Sql } from './sql.ts';

/** Copies the running household into a file: what was removed and could still be brought back is not in it, nor is a device's way in. */
async function copyHousehold(sql: Sql, path: string, log: Log): Promise<void> {
  await sql.copyTo(path);
  const database = openDatabase(path);
  try {
    const copy = createSql(database, log);
    removeDeviceWraps(copy);
    eraseLeftOvers(copy, log);
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/**
 * Puts the household of a file, brought up to date first, in the place of the one that runs, all or nothing.
 * @throws FamiliarError `storeFailed` when the file is damaged
 */
function adoptHousehold(sql: Sql, path: string): void {
  const database = openDatabase(path);
  try {
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new FamiliarError('backupHouseholdDamaged');
    }
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
  sql.adopt(path);
}

type Parts = {
  readonly sql: Sql;
  readonly scratch: ScratchFiles;
  readonly log: Log;
  readonly deriveKey: DeriveKey;
  readonly passphraseCost: Argon2Cost;
};

/** Backing up and restoring, without regard to who may. */
export type VaultBackups = Pick<BackupStore, 'create' | 'incomingPath' | 'discard'> & {
  readonly restore: (path: string, passphrase: string) => Promise<void>;
};

export function createVaultBackups({ sql, scratch, log, deriveKey, passphraseCost }: Parts): VaultBackups {
  return {
    async create({ passphrase, at, path = scratch.path('backup.out') }) {
      scratch.remove('backup.copy');
      const plainPath = scratch.path('backup.copy');
      try {
        await copyHousehold(sql, plainPath, log);
        await writeBackup({
          plainPath,
          path,
          passphrase,
          deriveKey,
          cost: passphraseCost,
          schema: migrations.length,
          at,
        });
        return path;
      } finally {
        scratch.remove('backup.copy');
      }
    },
    async restore(path, passphrase) {
      scratch.remove('restore.copy');
      const plainPath = scratch.path('restore.copy');
      try {
        await readBackup({ path, plainPath, passphrase, deriveKey, newestSchema: migrations.length });
        adoptHousehold(sql, plainPath);
      } finally {
        scratch.remove('restore.copy');
      }
    },
    incomingPath: () => scratch.path('restore.in'),
    discard() {
      scratch.remove('backup.out');
      scratch.remove('restore.in');
    },
  };
}
