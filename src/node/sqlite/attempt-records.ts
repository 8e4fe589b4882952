import type { SupportSetStore } from '../../core/ports/store.ts';
import type { AttemptSummary } from '../../shared/household.ts';
import { createAttemptChain } from './attempt-chain.ts';
import type { MemberRecords } from './member-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type AttemptRow = Omit<AttemptSummary, 'memberName'> & { readonly sealedName: Uint8Array | null };

const selectAttempts = `
  SELECT attempts.id, at, outcome, members.id AS memberId, distance, threshold, margin, duration_ms AS durationMs, members.name AS sealedName
  FROM attempts LEFT JOIN members ON members.id = member_id AND removal IS NULL`;

/** Attempts in the order in which they were made, whatever the clock said. Their numbers are plain, the names never. */
export function createAttemptRecords(
  sql: Sql,
  fields: SealedFields,
  openName: MemberRecords['openName'],
): Pick<SupportSetStore, 'attempts' | 'recordAttempt' | 'checkAttempts'> {
  const chain = createAttemptChain(sql, fields);

  function summarise(rows: readonly AttemptRow[]): AttemptSummary[] {
    const names = new Map<number, string>();
    return rows.map(({ sealedName, ...plain }) => {
      if (plain.memberId === null || sealedName === null) return { ...plain, memberName: null };
      const memberName = names.get(plain.memberId) ?? openName(plain.memberId, sealedName);
      names.set(plain.memberId, memberName);
      return { ...plain, memberName };
    });
  }

  return {
    attempts(limit, memberId) {
      if (memberId === undefined) return summarise(sql.all(`${selectAttempts} ORDER BY attempts.id DESC LIMIT ?`, limit));
      return summarise(sql.all(`${selectAttempts} WHERE member_id = ? ORDER BY attempts.id DESC LIMIT ?`, memberId, limit));
    },
    recordAttempt: ({ at, outcome, memberId, distance, threshold, margin, durationMs }) =>
      sql.transaction(() => {
        const id = sql.nextId('attempts');
        // A member removed while the attempt ran leaves an attempt without a member, as the removal leaves the older ones.
        const text = `INSERT INTO attempts (id, at, outcome, member_id, distance, threshold, margin, duration_ms)
          VALUES (?, ?, ?, (SELECT id FROM members WHERE id = ?), ?, ?, ?, ?)`;
        sql.run(text, id, at, outcome, memberId, distance, threshold, margin, Math.round(durationMs));
        const kept = sql.get<{ memberId: number | null }>('SELECT member_id AS memberId FROM attempts WHERE id = ?', id);
        chain.append({ id, at, outcome, memberId: kept?.memberId ?? null, distance, threshold, margin, durationMs: Math.round(durationMs) });
        return id;
      }),
    checkAttempts: chain.check,
  };
}
