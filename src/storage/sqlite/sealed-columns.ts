import type { FieldPlace } from '#core/ports/secrets.ts';
import { chainHeadPlace } from './attempt-chain.ts';
import { attemptFaceColumns, attemptFacePlace } from './attempt-face-records.ts';
import { attemptColumns, attemptPlace } from './attempt-list.ts';
import { cameraChoicePlace } from './camera-choice-record.ts';
import { consentPlace } from './consent-records.ts';
import { householdPlaces } from './household-record.ts';
import { memberColumns, memberPlace } from './member-records.ts';
import { pictureCountPlace } from './picture-count-records.ts';
import { pinPlace } from './pin-records.ts';
import { samplePlace } from './sample-fields.ts';
import { settingsPlace } from './settings-record.ts';
import { tuningPlace } from './tuning-record.ts';

/**
 * A column whose bytes are sealed under the data key. `rows` yields `id` (the row to update by `idColumn`) and, where
 * places need it, `memberId`.
 */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  readonly idColumn: string;
  readonly rows: string;
  readonly place: (id: number, memberId: number) => FieldPlace;
  /** Whether it holds a text, which is padded, or bytes of which every household has the like. */
  readonly holds: 'text' | 'bytes';
};

function plainRows(table: string, column: string): SealedColumn['rows'] {
  return `SELECT id, 0 AS memberId FROM ${table} WHERE ${column} IS NOT NULL`;
}

function single(table: string, column: string, place: FieldPlace): SealedColumn {
  return { table, column, idColumn: 'id', rows: plainRows(table, column), place: () => place, holds: 'text' };
}

const sampleRows = 'SELECT id, member_id AS memberId FROM samples';

/**
 * Every sealed column of the schema: what a change of the data key has to seal anew. A test holds it against the
 * schema.
 */
export const sealedColumns: readonly SealedColumn[] = [
  single('household', 'name', householdPlaces.name),
  single('household', 'protection_seal', householdPlaces.protection),
  single('settings', 'sealed', settingsPlace),
  single('tuning', 'sealed', tuningPlace),
  single('camera_choice', 'sealed', cameraChoicePlace),
  {
    table: 'consents',
    column: 'agreed_by_seal',
    idColumn: 'id',
    rows: plainRows('consents', 'agreed_by_seal'),
    place: consentPlace,
    holds: 'text',
  },
  single('attempt_chain', 'head', chainHeadPlace),
  ...attemptColumns.map((column) => ({
    table: 'attempts',
    column,
    idColumn: 'id',
    rows: plainRows('attempts', column),
    place: (id: number) => attemptPlace(id, column),
    holds: 'text' as const,
  })),
  {
    table: 'pins',
    column: 'verifier',
    idColumn: 'member_id',
    rows: 'SELECT member_id AS id, member_id AS memberId FROM pins',
    place: pinPlace,
    holds: 'text',
  },
  {
    table: 'picture_counts',
    column: 'sealed',
    idColumn: 'member_id',
    rows: 'SELECT member_id AS id, member_id AS memberId FROM picture_counts',
    place: pictureCountPlace,
    holds: 'text',
  },
  ...attemptFaceColumns.map((column) => ({
    table: 'attempt_faces',
    column,
    idColumn: 'attempt_id',
    rows: `SELECT attempt_id AS id, 0 AS memberId FROM attempt_faces WHERE ${column} IS NOT NULL`,
    place: (id: number) => attemptFacePlace(id, column),
    holds: column === 'details' || column === 'remark' ? ('text' as const) : ('bytes' as const),
  })),
  ...memberColumns.map((column) => ({
    table: 'members',
    column,
    idColumn: 'id',
    rows: plainRows('members', column),
    place: (id: number) => memberPlace(id, column),
    holds: 'text' as const,
  })),
  ...(['embedding', 'details'] as const).map((column) => ({
    table: 'samples',
    column,
    idColumn: 'id',
    rows: sampleRows,
    place: (id: number, memberId: number) => samplePlace(memberId, id, column),
    holds: column === 'details' ? ('text' as const) : ('bytes' as const),
  })),
  {
    table: 'sample_wide_pictures',
    column: 'wide',
    idColumn: 'sample_id',
    rows: 'SELECT sample_id AS id, member_id AS memberId FROM sample_wide_pictures JOIN samples ON id = sample_id',
    place: (id, memberId) => samplePlace(memberId, id, 'wide'),
    holds: 'bytes',
  },
  ...(['picture', 'chip'] as const).map((column) => ({
    table: 'sample_pictures',
    column,
    idColumn: 'sample_id',
    rows: `SELECT sample_id AS id, member_id AS memberId FROM sample_pictures JOIN samples ON id = sample_id
      WHERE length(${column}) > 0`,
    place: (id: number, memberId: number) => samplePlace(memberId, id, column),
    holds: 'bytes' as const,
  })),
];
