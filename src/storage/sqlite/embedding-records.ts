import type { EmbeddingCounts, EmbeddingStore, SampleRef } from '#core/ports/embedding-store.ts';
import { createSampleFields } from './sample-fields.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

const isOutdated = 'embedder <> ? AND failed_embedder IS NOT ? AND removal IS NULL';
const noChip = new Uint8Array();

/** The samples' embeddings: each is replaced in a transaction of its own, so that a sudden end loses none. */
export function createEmbeddingRecords(sql: Sql, fields: SealedFields): EmbeddingStore {
  const sealed = createSampleFields(fields);
  const chipOf = ({ memberId, id }: SampleRef): Uint8Array | undefined =>
    sql.get<{ chip: Uint8Array }>(
      'SELECT chip FROM sample_pictures JOIN samples ON id = sample_id WHERE id = ? AND member_id = ?',
      id,
      memberId,
    )?.chip;

  return {
    count(embedder) {
      const text = `SELECT count(*) FILTER (WHERE embedder = ?) AS current,
        count(*) FILTER (WHERE ${isOutdated}) AS outdated,
        count(*) FILTER (WHERE embedder <> ? AND failed_embedder = ?) AS failed FROM samples WHERE removal IS NULL`;
      return sql.get<EmbeddingCounts>(text, embedder, embedder, embedder, embedder, embedder) as EmbeddingCounts;
    },
    nextOutdated(embedder) {
      const text = `SELECT id, member_id AS memberId FROM samples WHERE ${isOutdated}
        ORDER BY in_use DESC, member_id, id LIMIT 1`;
      return sql.get<SampleRef>(text, embedder, embedder) ?? null;
    },
    listWaiting(embedder) {
      const text = `SELECT DISTINCT member_id AS memberId FROM samples WHERE in_use = 1 AND ${isOutdated}`;
      return sql.all<{ memberId: number }>(text, embedder, embedder).map(({ memberId }) => memberId);
    },
    replace({ memberId, id }, embedding, embedder) {
      const text = `UPDATE samples SET embedding = ?, embedder = ?, failed_embedder = NULL
        WHERE id = ? AND member_id = ? AND removal IS NULL`;
      sql.run(text, sealed.sealEmbedding(memberId, id, embedding), embedder, id, memberId);
    },
    giveUp({ memberId, id }, embedder) {
      sql.run('UPDATE samples SET failed_embedder = ? WHERE id = ? AND member_id = ?', embedder, id, memberId);
    },
    takeBack: (embedder) =>
      sql.run('UPDATE samples SET failed_embedder = NULL WHERE embedder = ? AND failed_embedder IS NOT NULL', embedder),
    nextWithChip() {
      const text = `SELECT id, member_id AS memberId FROM samples JOIN sample_pictures ON sample_id = id
        WHERE length(chip) > 0 LIMIT 1`;
      return sql.get<SampleRef>(text) ?? null;
    },
    hasChip: (sample) => (chipOf(sample)?.length ?? 0) > 0,
    chip(sample) {
      const chip = chipOf(sample);
      return chip === undefined || chip.length === 0 ? null : sealed.openChip(sample.memberId, sample.id, chip);
    },
    replaceChip(sample, picture) {
      const { memberId, id } = sample;
      if (chipOf(sample) === undefined) return;
      if (picture === null) sql.run('UPDATE sample_pictures SET chip = ? WHERE sample_id = ?', noChip, id);
      else {
        const text = 'UPDATE sample_pictures SET chip = ?, picture = ?, shows = ? WHERE sample_id = ?';
        sql.run(text, noChip, sealed.sealPicture(memberId, id, picture.bytes), picture.shows, id);
      }
    },
  };
}
