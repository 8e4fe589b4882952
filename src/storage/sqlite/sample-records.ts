import type { SampleSource } from '#contract/household.ts';
import type { Log } from '#core/ports/host.ts';
import type { SampleStore } from '#core/ports/sample-store.ts';
import type { SupportSample } from '#core/recognition/support-set.ts';
import { createSampleChanges } from './sample-changes.ts';
import { createSampleFields, type SampleFields } from './sample-fields.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = { readonly sql: Sql; readonly sealed: SampleFields; readonly log: Log };

/** Whether a sample is compared with: not set aside, neither by somebody nor for want of an embedding. */
export const isInUse = '(in_use = 1 AND failed_embedder IS NULL)';

const selectSamples = `SELECT id, source, created_at AS createdAt, ${isInUse} AS inUse, embedder, details FROM samples
  WHERE member_id = ? AND removal IS NULL ORDER BY id`;
const selectEmbeddings = `SELECT id, member_id AS memberId, embedding FROM samples
  WHERE embedder = ? AND ${isInUse} = ? AND removal IS NULL ORDER BY id`;
const selectPicture = `SELECT picture, shows FROM sample_pictures JOIN samples ON samples.id = sample_id
  WHERE sample_id = ? AND member_id = ? AND removal IS NULL`;

const selectWide = `SELECT wide FROM sample_wide_pictures JOIN samples ON samples.id = sample_id
  WHERE sample_id = ? AND member_id = ? AND removal IS NULL`;

const selectWideIds = `SELECT id FROM samples JOIN sample_wide_pictures ON sample_id = id
  WHERE member_id = ? AND removal IS NULL ORDER BY id`;

type SampleRow = {
  readonly id: number;
  readonly source: SampleSource;
  readonly createdAt: number;
  readonly inUse: 0 | 1;
  readonly embedder: string;
  readonly details: Uint8Array;
};
type EmbeddingRow = { readonly id: number; readonly memberId: number; readonly embedding: Uint8Array };

function listEmbeddings({ sql, sealed, log }: Parts, embedder: string, inUse: 0 | 1): SupportSample[] {
  return sql.all<EmbeddingRow>(selectEmbeddings, embedder, inUse).flatMap(({ id, memberId, embedding }) => {
    try {
      return [{ id, memberId, embedding: sealed.openEmbedding(memberId, id, embedding) }];
    } catch (error) {
      const what = `Sample ${id} of member ${memberId} is left out of recognition`;
      log.error(`${what}: remove it and take a new picture.`, error);
      return [];
    }
  });
}

/**
 * Samples with their pictures. Embeddings lie apart from the far larger pictures, which makes the support set quick to
 * read.
 */
export function createSampleRecords(sql: Sql, fields: SealedFields, log: Log): SampleStore {
  const sealed = createSampleFields(fields);
  const parts = { sql, sealed, log };
  return {
    ...createSampleChanges(sql, sealed),
    list: (memberId) =>
      sql.all<SampleRow>(selectSamples, memberId).map(({ details, inUse, ...plain }) => ({
        ...plain,
        inUse: inUse === 1,
        ...sealed.openDetails(memberId, plain.id, details),
      })),
    hasInUse: () => sql.get(`SELECT id FROM samples WHERE ${isInUse} AND removal IS NULL LIMIT 1`) !== undefined,
    listInUse: (embedder) => listEmbeddings(parts, embedder, 1),
    listSetAside: (embedder) => listEmbeddings(parts, embedder, 0),
    picture(memberId, sampleId) {
      const row = sql.get<{ picture: Uint8Array; shows: number }>(selectPicture, sampleId, memberId);
      return row ? { bytes: sealed.openPicture(memberId, sampleId, row.picture), shows: row.shows } : null;
    },
    listWide: (memberId) => sql.all<{ id: number }>(selectWideIds, memberId).map(({ id }) => id),
    widePicture(memberId, sampleId) {
      const row = sql.get<{ wide: Uint8Array }>(selectWide, sampleId, memberId);
      return row ? sealed.openWide(memberId, sampleId, row.wide) : null;
    },
  };
}
