import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import { removeDeviceWraps } from './key-wrap-records.ts';
import { openDatabase } from './open-database.ts';
import { eraseLeftOvers } from './removal-records.ts';
import { createSql, type Sql } from './sql.ts';

/** Copies the running household into a file: what was removed and could still be brought back is not in it, nor is a device's way in. */
export async function copyHousehold(sql: Sql, path: string, log: Log): Promise<void> {
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
export function adoptHousehold(sql: Sql, path: string): void {
  const database = openDatabase(path);
  try {
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new FamiliarError(
        'storeFailed',
        'The household in this backup is damaged, so nothing was restored. Use another backup.',
      );
    }
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
  sql.adopt(path);
}
