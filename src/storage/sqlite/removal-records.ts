import type { Log } from '#core/ports/host.ts';
import type { SupportSetStore } from '#core/ports/store.ts';
import { missingMember, missingSamples } from './missing.ts';
import type { Sql } from './sql.ts';

/** What brings back or erases what was hidden. */
export type RemovalRecords = Pick<
  SupportSetStore,
  'hideSamples' | 'hideMember' | 'bringBack' | 'eraseHidden' | 'removeSamples' | 'removeMember'
>;

/** Faces kept of attempts that may show one of these members: as who they signed in, were nearest to, or claimed the attempt. */
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

/** Erases for good what was hidden when Familiar last ended; it needs no key. A file too damaged for it is opened all the same, and told to the log. */
export function eraseLeftOvers(sql: Sql, log: Log): void {
  try {
    const isHidden =
      'SELECT 1 FROM members WHERE removal IS NOT NULL UNION ALL SELECT 1 FROM samples WHERE removal IS NOT NULL LIMIT 1';
    if (sql.get(isHidden)) eraseBetween(sql, 0, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    log.error(
      'What was removed before Familiar last ended could not be erased; it is tried again at the next start',
      error,
    );
  }
}

/** For a removal that is erased at once: the numbers of changes begin at 1. */
const atOnce = 0;

/** Removing in two steps: what is hidden shows nowhere, stays sealed, and is brought back or erased later. */
export function createRemovalRecords(sql: Sql): RemovalRecords {
  const records: RemovalRecords = {
    hideSamples: (memberId, sampleIds, removal) =>
      sql.transaction(() => {
        for (const id of sampleIds) {
          const hidden = sql.run(
            'UPDATE samples SET removal = ? WHERE id = ? AND member_id = ? AND removal IS NULL',
            removal,
            id,
            memberId,
          );
          if (hidden === 0) throw missingSamples();
        }
      }),
    hideMember: (memberId, removal) =>
      sql.transaction(() => {
        if (sql.run('UPDATE members SET removal = ? WHERE id = ? AND removal IS NULL', removal, memberId) === 0)
          throw missingMember();
        sql.run('UPDATE samples SET removal = ? WHERE member_id = ? AND removal IS NULL', removal, memberId);
      }),
    bringBack: (removal) =>
      sql.transaction(() => {
        sql.run('UPDATE members SET removal = NULL WHERE removal = ?', removal);
        sql.run('UPDATE samples SET removal = NULL WHERE removal = ?', removal);
      }),
    eraseHidden(removal) {
      eraseBetween(sql, removal, removal);
    },
    removeSamples(memberId, sampleIds) {
      sql.transaction(() => {
        records.hideSamples(memberId, sampleIds, atOnce);
        sql.run('DELETE FROM samples WHERE removal = ?', atOnce);
      });
      sql.emptyJournal();
    },
    removeMember(memberId) {
      records.hideMember(memberId, atOnce);
      eraseBetween(sql, atOnce, atOnce);
    },
  };
  return records;
}
