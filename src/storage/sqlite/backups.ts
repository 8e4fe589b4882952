import { FamiliarError } from '#contract/result.ts';
import type { RunInTurn } from '#core/base/serial-queue.ts';
import type { BackupStore } from '#core/ports/backup-store.ts';
import type { Log } from '#core/ports/host.ts';
import { readBackup, writeBackup } from '../backup/backup-file.ts';
import type { PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { ensurePrivateFile } from './data-folder.ts';
import type { DataKeyHolder } from './data-key-holder.ts';
import { requireNoHousehold } from './household-record.ts';
import { removeDeviceWraps } from './key-wrap-records.ts';
import { asTypedSince, migrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { eraseLeftOvers } from './removal-records.ts';
import type { ScratchFiles } from './scratch-files.ts';
import { createSql, type Sql } from './sql.ts';

/**
 * Copies the running household into a file: what was removed and could still be brought back is not in it, nor is a
 * device's way in.
 */
async function copyHousehold(sql: Sql, path: string, log: Log): Promise<void> {
  ensurePrivateFile(path);
  await sql.copyTo(path);
  const database = openDatabase(path, log);
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
function adoptHousehold({ sql, log }: Pick<Parts, 'sql' | 'log'>, path: string): void {
  const database = openDatabase(path, log);
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
  readonly derivation: PassphraseDerivation;
  readonly holder: DataKeyHolder;
  readonly inTurn: RunInTurn;
};

async function backUp(parts: Parts, { passphrase, at, path }: Parameters<BackupStore['create']>[0]): Promise<string> {
  const { sql, scratch, log, derivation } = parts;
  const target = path ?? scratch.path('backup.out');
  const plainPath = scratch.path('backup.copy');
  scratch.remove('backup.copy');
  try {
    await copyHousehold(sql, plainPath, log);
    await writeBackup({ plainPath, path: target, passphrase, derivation, schema: migrations.length, at });
    return target;
  } finally {
    scratch.remove('backup.copy');
  }
}

async function restore(parts: Parts, backup: Parameters<BackupStore['restore']>[0]): Promise<void> {
  const { sql, scratch, derivation, holder } = parts;
  if (!backup.replace) requireNoHousehold(sql);
  const plainPath = scratch.path('restore.copy');
  scratch.remove('restore.copy');
  try {
    const { deriveKey } = derivation;
    await readBackup({ ...backup, plainPath, deriveKey, newestSchema: migrations.length, asTypedSince });
    adoptHousehold(parts, plainPath);
  } finally {
    scratch.remove('restore.copy');
  }
  holder.forget();
}

/** Backing up and restoring; who may is for the caller to decide. */
export function createBackups(parts: Parts): BackupStore {
  const { scratch, inTurn } = parts;
  return {
    create: (backup) => inTurn(() => backUp(parts, backup)),
    restore: (backup) => inTurn(() => restore(parts, backup)),
    incomingPath: () => scratch.path('restore.in'),
    discard() {
      scratch.remove('backup.out');
      scratch.remove('restore.in');
    },
  };
}
