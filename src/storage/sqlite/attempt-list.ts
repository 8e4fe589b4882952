import { askerSchema } from '#contract/asker.ts';
import type { AttemptSummary } from '#contract/household.ts';
import { livenessEvidenceSchema } from '#contract/liveness.ts';
import type { AttemptQuery, AttemptStore } from '#core/ports/attempt-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { OpenName } from './member-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import { placeholders, type Sql, type SqlValue } from './sql.ts';

type Named = { readonly id: number | null; readonly name: Uint8Array | null };
type AttemptRow = Omit<
  AttemptSummary,
  'memberName' | 'nearestName' | 'verdictName' | 'hasFace' | 'evidence' | 'asker'
> & {
  readonly memberSealed: Uint8Array | null;
  readonly nearestSealed: Uint8Array | null;
  readonly verdictId: number | null;
  readonly verdictSealed: Uint8Array | null;
  readonly hasFace: 0 | 1;
  readonly sealedEvidence: Uint8Array | null;
  readonly sealedAsker: Uint8Array | null;
};

/** The sealed columns of an attempt, each a text. */
export const attemptColumns = ['evidence', 'asker'] as const;
type AttemptColumn = (typeof attemptColumns)[number];

/** Where a sealed field of an attempt belongs. */
export const attemptPlace = (row: number, column: AttemptColumn): FieldPlace => ({ table: 'attempts', row, column });

const selectAttempts = `
  SELECT attempts.id, at, outcome, distance, threshold, margin, duration_ms AS durationMs, evidence AS sealedEvidence,
    asker AS sealedAsker,
    own.id AS memberId, own.name AS memberSealed, nearest.id AS nearestId, nearest.name AS nearestSealed,
    coalesce(verdict, 'none') AS verdict, named.id AS verdictId, named.name AS verdictSealed,
    attempt_faces.attempt_id IS NOT NULL AS hasFace
  FROM attempts
  LEFT JOIN members AS own ON own.id = attempts.member_id AND own.removal IS NULL
  LEFT JOIN members AS nearest ON nearest.id = attempts.nearest_id AND nearest.removal IS NULL
  LEFT JOIN attempt_verdicts ON attempt_verdicts.attempt_id = attempts.id
  LEFT JOIN members AS named ON named.id = attempt_verdicts.member_id AND named.removal IS NULL
  LEFT JOIN attempt_faces ON attempt_faces.attempt_id = attempts.id`;

/** A sealed field of an attempt. */
type Sealed = {
  readonly fields: SealedFields;
  readonly id: number;
  readonly column: AttemptColumn;
  readonly sealed: Uint8Array | null;
};

type Narrowing = { readonly where: string; readonly values: readonly SqlValue[] };

/** The conditions of a query, with their values. */
function narrow({ beforeId, outcomes, memberIds, from, to, attemptId }: AttemptQuery): Narrowing {
  const conditions: [string, readonly SqlValue[]][] = [];
  if (beforeId !== undefined) conditions.push(['attempts.id < ?', [beforeId]]);
  if (attemptId !== undefined) conditions.push(['attempts.id = ?', [attemptId]]);
  if (from !== undefined) conditions.push(['at >= ?', [from]]);
  if (to !== undefined) conditions.push(['at <= ?', [to]]);
  if (outcomes !== undefined) conditions.push([`outcome IN (${placeholders(outcomes)})`, outcomes]);
  if (memberIds !== undefined) {
    const among = `IN (${placeholders(memberIds)})`;
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

/** A field of an older shape, or damaged, explains nothing and keeps nobody from the list. */
function openField<T>({ fields, id, column, sealed }: Sealed, schema: { parse(value: unknown): T }): T | null {
  if (sealed === null) return null;
  try {
    return schema.parse(fields.openJson(attemptPlace(id, column), sealed));
  } catch {
    return null;
  }
}

/** Lists attempts, newest first; each name is opened once. */
export function createAttemptList(sql: Sql, fields: SealedFields, openName: OpenName): AttemptStore['list'] {
  function summarise(rows: readonly AttemptRow[]): AttemptSummary[] {
    const names = new Map<number, string>();
    const nameOf = ({ id, name }: Named): string | null => {
      if (id === null || name === null) return null;
      const opened = names.get(id) ?? openName(id, name);
      names.set(id, opened);
      return opened;
    };
    return rows.map((row) => {
      const { memberSealed, nearestSealed, verdictId, verdictSealed, hasFace, sealedEvidence, sealedAsker, ...plain } =
        row;
      const { id } = plain;
      return {
        ...plain,
        memberName: nameOf({ id: plain.memberId, name: memberSealed }),
        nearestName: nameOf({ id: plain.nearestId, name: nearestSealed }),
        verdictName: nameOf({ id: verdictId, name: verdictSealed }),
        hasFace: hasFace === 1,
        evidence: openField({ fields, id, column: 'evidence', sealed: sealedEvidence }, livenessEvidenceSchema),
        asker: openField({ fields, id, column: 'asker', sealed: sealedAsker }, askerSchema),
      };
    });
  }

  return (limit, query = {}) => {
    const { where, values } = narrow(query);
    return summarise(sql.all(`${selectAttempts} ${where} ORDER BY attempts.id DESC LIMIT ?`, ...values, limit));
  };
}
