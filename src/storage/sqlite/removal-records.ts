import type { Log } from '#core/ports/host.ts';
import type { RemovalStore } from '#core/ports/removal-store.ts';
import { missingMember, missingSamples } from './missing.ts';
import type { Sql } from './sql.ts';

/**
 * Faces kept of attempts that may show one of these members: as who they signed in, were nearest to, or claimed the
 * attempt.
 */
const eraseTheirFaces = `
  DELETE FROM attempt_faces WHERE attempt_id IN (
    SELECT attempts.id FROM attempts LEFT JOIN attempt_verdicts ON attempt_id = attempts.id
    JOIN members ON members.id IN (attempts.member_id, attempts.nearest_id, attempt_verdicts.member_id)
    WHERE removal BETWEEN ? AND ?)`;

function eraseBetween(sql: Sql, first: number, last: number): number {
  const erased = sql.transaction(() => {
    sql.run(eraseTheirFaces, first, last);
    return (
      sql.run('DELETE FROM samples WHERE removal BETWEEN ? AND ?', first, last) +
      sql.run('DELETE FROM members WHERE removal BETWEEN ? AND ?', first, last)
    );
  });
  if (erased > 0) sql.emptyJournal();
  return erased;
}

/**
 * Erases for good what was hidden when Familiar last ended; it needs no key. A file too damaged for it is opened all
 * the same, and told to the log.
 */
export function eraseLeftOvers(sql: Sql, log: Log): void {
  try {
    const isHidden = `SELECT 1 FROM members WHERE removal IS NOT NULL
      UNION ALL SELECT 1 FROM samples WHERE removal IS NOT NULL LIMIT 1`;
    if (sql.get(isHidden)) eraseBetween(sql, 0, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    log.error(
      'What was removed before Familiar last ended could not be erased; it is tried again at the next start',
      error,
    );
  }
}

/** The number of a removal that is erased at once: those of changes begin at 1. */
export const atOnce = 0;

/** Hides a member with all samples. @throws FamiliarError `notFound` */
export function hideMember(sql: Sql, memberId: number, removal: number): void {
  sql.transaction(() => {
    if (sql.run('UPDATE members SET removal = ? WHERE id = ? AND removal IS NULL', removal, memberId) === 0)
      throw missingMember();
    sql.run('UPDATE samples SET removal = ? WHERE member_id = ? AND removal IS NULL', removal, memberId);
  });
}

type HiddenSamples = { readonly memberId: number; readonly sampleIds: readonly number[]; readonly removal: number };

/** Hides samples, all or none. @throws FamiliarError `notFound` */
export function hideSamples(sql: Sql, { memberId, sampleIds, removal }: HiddenSamples): void {
  const text = 'UPDATE samples SET removal = ? WHERE id = ? AND member_id = ? AND removal IS NULL';
  sql.transaction(() => {
    for (const id of sampleIds) if (sql.run(text, removal, id, memberId) === 0) throw missingSamples();
  });
}

/** Erases what was hidden under this number, with the faces kept of attempts that may show these members. */
export function eraseHidden(sql: Sql, removal: number): void {
  eraseBetween(sql, removal, removal);
}

/** Removing in two steps: what is hidden shows nowhere, stays sealed, and is brought back or erased later. */
export function createRemovalRecords(sql: Sql): RemovalStore {
  return {
    bringBack: (removal) =>
      sql.transaction(() => {
        sql.run('UPDATE members SET removal = NULL WHERE removal = ?', removal);
        sql.run('UPDATE samples SET removal = NULL WHERE removal = ?', removal);
      }),
    erase: (removal) => eraseHidden(sql, removal),
  };
}
