import type { AttemptOutcome } from '#contract/ways-in.ts';
import type { AttemptFaceStore, AttemptReplay, Remark, UnclaimedFace } from '#core/ports/attempt-face-store.ts';
import type { Log } from '#core/ports/host.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { SampleDetails } from './sample-fields.ts';
import type { SealedFields } from './sealed-fields.ts';
import { placeholders, type Sql } from './sql.ts';

/** The columns of a kept face that are sealed; `remark` may be empty. */
export const attemptFaceColumns = ['embedding', 'details', 'picture', 'remark'] as const;
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

type UnclaimedRow = Omit<UnclaimedFace, 'embedding' | 'remark'> & {
  readonly embedding: Uint8Array;
  readonly remark: Uint8Array | null;
};

const selectUnclaimed = (
  outcomes: readonly AttemptOutcome[],
) => `SELECT attempt_faces.attempt_id AS attemptId, at, outcome, embedding, remark,
    members.id AS disownedBy
  FROM attempt_faces JOIN attempts ON attempts.id = attempt_faces.attempt_id
  LEFT JOIN attempt_verdicts ON attempt_verdicts.attempt_id = attempts.id
  LEFT JOIN members ON members.id = attempt_verdicts.member_id AND removal IS NULL
  WHERE embedder = ? AND coalesce(verdict, '') <> 'claimed'
    AND (members.id IS NOT NULL OR outcome IN (${placeholders(outcomes)}))
  ORDER BY attempts.id DESC LIMIT ?`;

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

function openUnclaimed({ fields, log }: Parts, row: UnclaimedRow): UnclaimedFace | null {
  const { attemptId, remark } = row;
  try {
    return {
      ...row,
      embedding: fields.openEmbedding(attemptFacePlace(attemptId, 'embedding'), row.embedding),
      remark: remark && fields.openJson<Remark>(attemptFacePlace(attemptId, 'remark'), remark),
    };
  } catch (error) {
    log.error(`The face kept of attempt ${attemptId} is damaged and left out`, error);
    return null;
  }
}

/** Seals the remark for each face by itself, so that it goes with the last of them. */
function setRemark({ sql, fields }: Parts, attemptIds: readonly number[], remark: Remark | null): void {
  sql.transaction(() => {
    for (const id of attemptIds) {
      const sealed = remark && fields.sealJson(attemptFacePlace(id, 'remark'), remark);
      sql.run('UPDATE attempt_faces SET remark = ? WHERE attempt_id = ?', sealed, id);
    }
  });
  sql.emptyJournal();
}

/** Faces kept of attempts: sealed as samples are, and erased for good when their days are over. */
export function createAttemptFaceRecords(sql: Sql, fields: SealedFields, log: Log): AttemptFaceStore {
  const parts = { sql, fields, log };

  function erase(text: string, ...values: (string | number)[]): boolean {
    const isAny = sql.run(text, ...values) > 0;
    if (isAny) sql.emptyJournal();
    return isAny;
  }

  return {
    listQueries: (embedder) => listQueries(parts, embedder),
    listUnclaimed(embedder, outcomes, most) {
      const rows = sql.all<UnclaimedRow>(selectUnclaimed(outcomes), embedder, ...outcomes, most);
      const faces = rows.map((row) => openUnclaimed(parts, row));
      const opened = faces.filter((face) => face !== null);
      return { faces: opened, damaged: faces.length - opened.length };
    },
    remark: (attemptIds, remark) => setRemark(parts, attemptIds, remark),
    forgetRemarks: () => void erase('UPDATE attempt_faces SET remark = NULL WHERE remark IS NOT NULL'),
    find(attemptId) {
      type Row = { embedder: string; shows: number } & Record<Exclude<Column, 'remark'>, Uint8Array>;
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
