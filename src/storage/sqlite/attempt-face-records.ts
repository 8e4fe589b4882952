import type { AttemptFaceStore, AttemptReplay } from '#core/ports/attempt-face-store.ts';
import type { Log } from '#core/ports/host.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { SampleDetails } from './sample-fields.ts';
import type { SealedFields } from './sealed-fields.ts';
import { placeholders, type Sql } from './sql.ts';

/** The columns of a kept face that are sealed. */
export const attemptFaceColumns = ['embedding', 'details', 'picture'] as const;
type Column = (typeof attemptFaceColumns)[number];

/** Where a field of a face kept of an attempt is sealed. */
export const attemptFacePlace = (attemptId: number, column: Column): FieldPlace => ({
  table: 'attempt_faces',
  row: attemptId,
  column,
});

type QueryRow = Omit<AttemptReplay, 'embedding'> & { readonly embedding: Uint8Array };

const selectQueries = `SELECT attempt_id AS attemptId, embedding, at, outcome, members.id AS memberId FROM attempt_faces
  JOIN attempts ON attempts.id = attempt_id LEFT JOIN members ON members.id = member_id AND removal IS NULL
  WHERE embedder = ? ORDER BY attempt_id DESC`;

type Parts = { readonly sql: Sql; readonly fields: SealedFields; readonly log: Log };

function listQueries({ sql, fields, log }: Parts, embedder: string): AttemptReplay[] {
  return sql.all<QueryRow>(selectQueries, embedder).flatMap(({ embedding, ...attempt }) => {
    const { attemptId } = attempt;
    try {
      return [{ ...attempt, embedding: fields.openEmbedding(attemptFacePlace(attemptId, 'embedding'), embedding) }];
    } catch (error) {
      log.error(`The face kept of attempt ${attemptId} is damaged and left out`, error);
      return [];
    }
  });
}

/** Faces kept of attempts: sealed as samples are, and erased for good when their days are over. */
export function createAttemptFaceRecords(sql: Sql, fields: SealedFields, log: Log): AttemptFaceStore {
  function erase(text: string, ...values: (string | number)[]): boolean {
    const isAny = sql.run(text, ...values) > 0;
    if (isAny) sql.emptyJournal();
    return isAny;
  }

  return {
    listQueries: (embedder) => listQueries({ sql, fields, log }, embedder),
    find(attemptId) {
      type Row = { embedder: string; shows: number } & Record<Column, Uint8Array>;
      const row = sql.get<Row>(
        'SELECT embedder, embedding, details, picture, shows FROM attempt_faces WHERE attempt_id = ?',
        attemptId,
      );
      if (row === undefined) return null;
      return {
        embedder: row.embedder,
        embedding: fields.openEmbedding(attemptFacePlace(attemptId, 'embedding'), row.embedding),
        ...fields.openJson<SampleDetails>(attemptFacePlace(attemptId, 'details'), row.details),
        picture: {
          bytes: fields.openBytes(attemptFacePlace(attemptId, 'picture'), row.picture),
          shows: row.shows,
        },
      };
    },
    keep(attemptId, { embedder, embedding, quality, pose, landmarks = null, picture }, at) {
      const details: SampleDetails = { quality, pose, landmarks };
      sql.run(
        `INSERT INTO attempt_faces (attempt_id, kept_at, embedder, embedding, details, picture, shows)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
        attemptId,
        at,
        embedder,
        fields.sealEmbedding(attemptFacePlace(attemptId, 'embedding'), embedding),
        fields.sealJson(attemptFacePlace(attemptId, 'details'), details),
        fields.sealBytes(attemptFacePlace(attemptId, 'picture'), picture.bytes),
        picture.shows,
      );
    },
    forget: (attemptIds) =>
      erase(`DELETE FROM attempt_faces WHERE attempt_id IN (${placeholders(attemptIds)})`, ...attemptIds),
    prune(keptSince, outcomes) {
      const others = `SELECT id FROM attempts WHERE outcome NOT IN (${placeholders(outcomes)})`;
      return erase(`DELETE FROM attempt_faces WHERE kept_at < ? OR attempt_id IN (${others})`, keptSince, ...outcomes);
    },
  };
}
