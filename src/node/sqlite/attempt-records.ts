import type { FieldPlace } from '../../core/ports/secrets.ts';
import type { SupportSetStore } from '../../core/ports/store.ts';
import type { AttemptSummary } from '../../shared/household.ts';
import { type LivenessEvidence, livenessEvidenceSchema } from '../../shared/liveness.ts';
import { createAttemptChain } from './attempt-chain.ts';
import type { MemberRecords } from './member-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type AttemptRow = Omit<AttemptSummary, 'memberName' | 'evidence'> & { readonly sealedName: Uint8Array | null; readonly sealedEvidence: Uint8Array | null };

/** Where an attempt's evidence of liveness is sealed. */
export const evidencePlace = (row: number): FieldPlace => ({ table: 'attempts', row, column: 'evidence' });

const selectAttempts = `
  SELECT attempts.id, at, outcome, members.id AS memberId, distance, threshold, margin, duration_ms AS durationMs, members.name AS sealedName, evidence AS sealedEvidence
  FROM attempts LEFT JOIN members ON members.id = member_id AND removal IS NULL`;

/** Attempts in the order in which they were made, whatever the clock said. Their numbers are plain, names and the evidence of liveness never. */
export function createAttemptRecords(
  sql: Sql,
  fields: SealedFields,
  openName: MemberRecords['openName'],
): Pick<SupportSetStore, 'attempts' | 'recordAttempt' | 'checkAttempts'> {
  const chain = createAttemptChain(sql, fields);

  /** Evidence of an older shape, or damaged, explains nothing and keeps nobody from the list. */
  function openEvidence(id: number, sealed: Uint8Array | null): LivenessEvidence | null {
    if (sealed === null) return null;
    try {
      return livenessEvidenceSchema.parse(fields.openJson(evidencePlace(id), sealed));
    } catch {
      return null;
    }
  }

  function summarise(rows: readonly AttemptRow[]): AttemptSummary[] {
    const names = new Map<number, string>();
    return rows.map(({ sealedName, sealedEvidence, ...rest }) => {
      const plain = { ...rest, evidence: openEvidence(rest.id, sealedEvidence) };
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
    recordAttempt: ({ at, outcome, memberId, distance, threshold, margin, durationMs, evidence = null }) =>
      sql.transaction(() => {
        const id = sql.nextId('attempts');
        // A member removed while the attempt ran leaves an attempt without a member, as the removal leaves the older ones.
        const text = `INSERT INTO attempts (id, at, outcome, member_id, distance, threshold, margin, duration_ms, evidence)
          VALUES (?, ?, ?, (SELECT id FROM members WHERE id = ?), ?, ?, ?, ?, ?)`;
        const sealed = evidence && fields.sealJson(evidencePlace(id), evidence);
        sql.run(text, id, at, outcome, memberId, distance, threshold, margin, Math.round(durationMs), sealed);
        const kept = sql.get<{ memberId: number | null }>('SELECT member_id AS memberId FROM attempts WHERE id = ?', id);
        chain.append({ id, at, outcome, memberId: kept?.memberId ?? null, distance, threshold, margin, durationMs: Math.round(durationMs) });
        return id;
      }),
    checkAttempts: chain.check,
  };
}
