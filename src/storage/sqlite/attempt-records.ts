import type { AttemptSummary } from '#contract/household.ts';
import { type LivenessEvidence, livenessEvidenceSchema } from '#contract/liveness.ts';
import type { AttemptQuery, AttemptStore, SaidOfAttempt } from '#core/ports/attempt-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import { createAttemptChain } from './attempt-chain.ts';
import type { OpenName } from './member-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql, SqlValue } from './sql.ts';

type Named = { readonly id: number | null; readonly name: Uint8Array | null };
type AttemptRow = Omit<AttemptSummary, 'memberName' | 'nearestName' | 'verdictName' | 'hasFace' | 'evidence'> & {
  readonly memberSealed: Uint8Array | null;
  readonly nearestSealed: Uint8Array | null;
  readonly verdictId: number | null;
  readonly verdictSealed: Uint8Array | null;
  readonly hasFace: 0 | 1;
  readonly sealedEvidence: Uint8Array | null;
};

/** Where an attempt's evidence of liveness is sealed. */
export const evidencePlace = (row: number): FieldPlace => ({ table: 'attempts', row, column: 'evidence' });

const selectAttempts = `
  SELECT attempts.id, at, outcome, own.id AS memberId, own.name AS memberSealed, distance, threshold, margin, duration_ms AS durationMs,
    nearest.id AS nearestId, nearest.name AS nearestSealed, coalesce(verdict, 'none') AS verdict, named.id AS verdictId, named.name AS verdictSealed,
    attempt_faces.attempt_id IS NOT NULL AS hasFace, evidence AS sealedEvidence
  FROM attempts
  LEFT JOIN members AS own ON own.id = attempts.member_id AND own.removal IS NULL
  LEFT JOIN members AS nearest ON nearest.id = attempts.nearest_id AND nearest.removal IS NULL
  LEFT JOIN attempt_verdicts ON attempt_verdicts.attempt_id = attempts.id
  LEFT JOIN members AS named ON named.id = attempt_verdicts.member_id AND named.removal IS NULL
  LEFT JOIN attempt_faces ON attempt_faces.attempt_id = attempts.id`;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** The conditions of a query, with their values. */
function narrow({ beforeId, outcomes, memberIds, from, to, attemptId }: AttemptQuery): {
  where: string;
  values: SqlValue[];
} {
  const conditions: [string, readonly SqlValue[]][] = [];
  if (beforeId !== undefined) conditions.push(['attempts.id < ?', [beforeId]]);
  if (attemptId !== undefined) conditions.push(['attempts.id = ?', [attemptId]]);
  if (from !== undefined) conditions.push(['at >= ?', [from]]);
  if (to !== undefined) conditions.push(['at <= ?', [to]]);
  if (outcomes !== undefined) conditions.push([`outcome IN (${marks(outcomes)})`, outcomes]);
  if (memberIds !== undefined) {
    const among = `IN (${marks(memberIds)})`;
    conditions.push([
      `(own.id ${among} OR nearest.id ${among} OR named.id ${among})`,
      [...memberIds, ...memberIds, ...memberIds],
    ]);
  }
  if (conditions.length === 0) return { where: '', values: [] };
  return {
    where: `WHERE ${conditions.map(([text]) => text).join(' AND ')}`,
    values: conditions.flatMap(([, values]) => values),
  };
}

/** Attempts in the order in which they were made, whatever the clock said. Their numbers are plain, names and the evidence of liveness never. */
export function createAttemptRecords(sql: Sql, fields: SealedFields, openName: OpenName): AttemptStore {
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
    const nameOf = ({ id, name }: Named): string | null => {
      if (id === null || name === null) return null;
      const opened = names.get(id) ?? openName(id, name);
      names.set(id, opened);
      return opened;
    };
    return rows.map(({ memberSealed, nearestSealed, verdictId, verdictSealed, hasFace, sealedEvidence, ...plain }) => ({
      ...plain,
      memberName: nameOf({ id: plain.memberId, name: memberSealed }),
      nearestName: nameOf({ id: plain.nearestId, name: nearestSealed }),
      verdictName: nameOf({ id: verdictId, name: verdictSealed }),
      hasFace: hasFace === 1,
      evidence: openEvidence(plain.id, sealedEvidence),
    }));
  }

  return {
    list(limit, query = {}) {
      const { where, values } = narrow(query);
      return summarise(sql.all(`${selectAttempts} ${where} ORDER BY attempts.id DESC LIMIT ?`, ...values, limit));
    },
    setVerdict: (attemptId, said) =>
      sql.transaction(() => {
        const before = sql.get<SaidOfAttempt>(
          'SELECT verdict AS kind, member_id AS memberId FROM attempt_verdicts WHERE attempt_id = ?',
          attemptId,
        );
        sql.run('DELETE FROM attempt_verdicts WHERE attempt_id = ?', attemptId);
        const text =
          'INSERT INTO attempt_verdicts (attempt_id, verdict, member_id) SELECT ?, ?, id FROM members WHERE id = ?';
        if (said !== null) sql.run(text, attemptId, said.kind, said.memberId);
        return before ?? null;
      }),
    record: ({ at, outcome, memberId, distance, threshold, margin, durationMs, nearestId = null, evidence = null }) =>
      sql.transaction(() => {
        const id = sql.nextId('attempts');
        // A member removed while the attempt ran leaves an attempt without a member, as the removal leaves the older ones.
        const text = `INSERT INTO attempts (id, at, outcome, member_id, distance, threshold, margin, duration_ms, nearest_id, evidence)
          VALUES (?, ?, ?, (SELECT id FROM members WHERE id = ?), ?, ?, ?, ?, (SELECT id FROM members WHERE id = ?), ?)`;
        const sealed = evidence && fields.sealJson(evidencePlace(id), evidence);
        sql.run(
          text,
          id,
          at,
          outcome,
          memberId,
          distance,
          threshold,
          margin,
          Math.round(durationMs),
          nearestId,
          sealed,
        );
        const kept = sql.get<{ memberId: number | null }>(
          'SELECT member_id AS memberId FROM attempts WHERE id = ?',
          id,
        );
        chain.append({
          id,
          at,
          outcome,
          memberId: kept?.memberId ?? null,
          distance,
          threshold,
          margin,
          durationMs: Math.round(durationMs),
        });
        return id;
      }),
    check: chain.check,
  };
}
