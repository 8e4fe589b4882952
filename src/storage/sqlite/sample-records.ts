import type { SampleSource } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import type { NewSample, SampleStore } from '#core/ports/sample-store.ts';
import type { SupportSample } from '#core/recognition/support-set.ts';
import { missingSamples } from './missing.ts';
import { atOnce, hideSamples } from './removal-records.ts';
import { createSampleFields } from './sample-fields.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** A sample that breaks its own promise would spoil every later comparison; better no sample at all. */
function assertWellFormed({ embedding, picture }: NewSample): void {
  const length = Math.hypot(...embedding);
  if (!(Math.abs(length - 1) < 1e-3))
    throw new Error(`an embedding has unit length; received ${embedding.length} numbers of length ${length}`);
  if (picture.bytes.length === 0) throw new Error('a sample has a picture; received none');
  if (!(picture.shows >= 1)) throw new Error(`a picture shows the whole chip; received ${picture.shows} of it`);
}

const selectSamples =
  'SELECT id, source, created_at AS createdAt, in_use AS inUse, embedder, details FROM samples WHERE member_id = ? AND removal IS NULL ORDER BY id';

/** Samples with their pictures: embeddings lie apart from the far larger pictures, which makes the support set quick to read. */
export function createSampleRecords(sql: Sql, fields: SealedFields, log: Log): SampleStore {
  const sealed = createSampleFields(fields);

  function insert(memberId: number, sample: NewSample, at: number): number {
    assertWellFormed(sample);
    const id = sql.nextId('samples');
    const { embedding, details, picture } = sealed.seal(memberId, id, sample);
    const text =
      'INSERT INTO samples (id, member_id, embedder, source, created_at, in_use, embedding, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
    sql.run(text, id, memberId, sample.embedder, sample.source, at, sample.inUse === false ? 0 : 1, embedding, details);
    const pictureText = "INSERT INTO sample_pictures (sample_id, picture, shows, chip) VALUES (?, ?, ?, x'')";
    sql.run(pictureText, id, picture, sample.picture.shows);
    return id;
  }

  function embeddings(embedder: string, inUse: 0 | 1): SupportSample[] {
    type Row = { id: number; memberId: number; embedding: Uint8Array };
    const text =
      'SELECT id, member_id AS memberId, embedding FROM samples WHERE embedder = ? AND in_use = ? AND removal IS NULL ORDER BY id';
    return sql.all<Row>(text, embedder, inUse).flatMap(({ id, memberId, embedding }) => {
      try {
        return [{ id, memberId, embedding: sealed.openEmbedding(memberId, id, embedding) }];
      } catch (error) {
        log.error(
          `Sample ${id} of member ${memberId} is left out of recognition: remove it and take a new picture.`,
          error,
        );
        return [];
      }
    });
  }

  function move(fromMemberId: number, toMemberId: number, id: number): void {
    type Row = { embedding: Uint8Array; details: Uint8Array; picture: Uint8Array; chip: Uint8Array };
    const text = `SELECT embedding, details, picture, chip FROM samples JOIN sample_pictures ON sample_id = id WHERE id = ? AND member_id = ? AND removal IS NULL`;
    const row = sql.get<Row>(text, id, fromMemberId);
    if (!row) throw missingSamples();
    const { embedding, details, picture, chip } = sealed.reseal({ id, from: fromMemberId, to: toMemberId }, row);
    sql.run(
      'UPDATE samples SET member_id = ?, embedding = ?, details = ? WHERE id = ?',
      toMemberId,
      embedding,
      details,
      id,
    );
    sql.run('UPDATE sample_pictures SET picture = ?, chip = ? WHERE sample_id = ?', picture, chip, id);
  }

  function requireMemberRow(memberId: number): void {
    if (!sql.get('SELECT id FROM members WHERE id = ? AND removal IS NULL', memberId)) {
      throw new FamiliarError('memberMissingUnsaved');
    }
  }

  return {
    list(memberId) {
      type Row = {
        id: number;
        source: SampleSource;
        createdAt: number;
        inUse: 0 | 1;
        embedder: string;
        details: Uint8Array;
      };
      return sql.all<Row>(selectSamples, memberId).map(({ details, inUse, ...plain }) => ({
        ...plain,
        inUse: inUse === 1,
        ...sealed.openDetails(memberId, plain.id, details),
      }));
    },
    hasInUse: () => sql.get('SELECT id FROM samples WHERE in_use = 1 AND removal IS NULL LIMIT 1') !== undefined,
    listInUse: (embedder) => embeddings(embedder, 1),
    listSetAside: (embedder) => embeddings(embedder, 0),
    picture(memberId, sampleId) {
      const text = `SELECT picture, shows FROM sample_pictures JOIN samples ON samples.id = sample_id
        WHERE sample_id = ? AND member_id = ? AND removal IS NULL`;
      const row = sql.get<{ picture: Uint8Array; shows: number }>(text, sampleId, memberId);
      return row ? { bytes: sealed.openPicture(memberId, sampleId, row.picture), shows: row.shows } : null;
    },
    add: (memberId, samples, at) =>
      sql.transaction(() => {
        requireMemberRow(memberId);
        return samples.map((sample) => insert(memberId, sample, at));
      }),
    setInUse: (memberId, sampleIds, inUse) =>
      sql.transaction(() => {
        for (const id of sampleIds) {
          if (
            sql.run(
              'UPDATE samples SET in_use = ? WHERE id = ? AND member_id = ? AND removal IS NULL',
              inUse ? 1 : 0,
              id,
              memberId,
            ) === 0
          )
            throw missingSamples();
        }
      }),
    move(memberId, toMemberId, sampleIds) {
      sql.transaction(() => {
        requireMemberRow(toMemberId);
        for (const id of sampleIds) move(memberId, toMemberId, id);
      });
      sql.emptyJournal();
    },
    hide: (memberId, sampleIds, removal) => hideSamples(sql, { memberId, sampleIds, removal }),
    remove(memberId, sampleIds) {
      sql.transaction(() => {
        hideSamples(sql, { memberId, sampleIds, removal: atOnce });
        sql.run('DELETE FROM samples WHERE removal = ?', atOnce);
      });
      sql.emptyJournal();
    },
  };
}
