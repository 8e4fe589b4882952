import type { AttemptStore, NewAttempt, SaidOfAttempt } from '#core/ports/attempt-store.ts';
import { type AttemptChain, createAttemptChain } from './attempt-chain.ts';
import { attemptPlace, createAttemptList } from './attempt-list.ts';
import type { OpenName } from './member-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = { readonly sql: Sql; readonly fields: SealedFields; readonly chain: AttemptChain };

/** A member removed while the attempt ran leaves an attempt without a member, as the removal leaves the older ones. */
const insertAttempt = `
  INSERT INTO attempts
    (id, at, outcome, member_id, distance, threshold, margin, duration_ms, nearest_id, evidence, asker)
  VALUES (?, ?, ?, (SELECT id FROM members WHERE id = ?), ?, ?, ?, ?, (SELECT id FROM members WHERE id = ?), ?, ?)`;

function record({ sql, fields, chain }: Parts, attempt: NewAttempt): number {
  const {
    at,
    outcome,
    memberId,
    distance,
    threshold,
    margin,
    nearestId = null,
    evidence = null,
    asker = null,
  } = attempt;
  const durationMs = Math.round(attempt.durationMs);
  return sql.transaction(() => {
    const id = sql.nextId('attempts');
    const ending = [at, outcome, memberId, distance, threshold, margin, durationMs] as const;
    const sealed = [
      evidence && fields.sealJson(attemptPlace(id, 'evidence'), evidence),
      asker && fields.sealJson(attemptPlace(id, 'asker'), asker),
    ];
    sql.run(insertAttempt, id, ...ending, nearestId, ...sealed);
    const selectMember = 'SELECT member_id AS memberId FROM attempts WHERE id = ?';
    const kept = sql.get<{ memberId: number | null }>(selectMember, id)?.memberId ?? null;
    chain.append({ id, at, outcome, memberId: kept, distance, threshold, margin, durationMs });
    return id;
  });
}

function setVerdict({ sql }: Parts, attemptId: number, said: SaidOfAttempt | null): SaidOfAttempt | null {
  const select = 'SELECT verdict AS kind, member_id AS memberId FROM attempt_verdicts WHERE attempt_id = ?';
  const insert =
    'INSERT INTO attempt_verdicts (attempt_id, verdict, member_id) SELECT ?, ?, id FROM members WHERE id = ?';
  return sql.transaction(() => {
    const before = sql.get<SaidOfAttempt>(select, attemptId);
    sql.run('DELETE FROM attempt_verdicts WHERE attempt_id = ?', attemptId);
    if (said !== null) sql.run(insert, attemptId, said.kind, said.memberId);
    return before ?? null;
  });
}

/**
 * Attempts in the order in which they were made, at any time the clock said. Their numbers are plain; names and the
 * evidence of liveness never are.
 */
export function createAttemptRecords(sql: Sql, fields: SealedFields, openName: OpenName): AttemptStore {
  const parts = { sql, fields, chain: createAttemptChain(sql, fields) };
  return {
    list: createAttemptList(sql, fields, openName),
    record: (attempt) => record(parts, attempt),
    setVerdict: (attemptId, said) => setVerdict(parts, attemptId, said),
    check: parts.chain.check,
  };
}
