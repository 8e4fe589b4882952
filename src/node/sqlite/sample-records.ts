import type { Log } from '../../core/ports/host.ts';
import type { FieldPlace } from '../../core/ports/secrets.ts';
import type { NewSample, SupportSetStore } from '../../core/ports/store.ts';
import { chipSize } from '../../core/vision/analysed-face.ts';
import type { Pose, Quality } from '../../shared/face.ts';
import type { SampleSource } from '../../shared/household.ts';
import { FamiliarError } from '../../shared/result.ts';
import { portraitScore } from './portrait-score.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Details = { readonly quality: Quality; readonly pose: Pose };

/** The samples' part of the store. */
export type SampleRecords = Pick<SupportSetStore, 'samples' | 'hasSamples' | 'supportSet' | 'picture' | 'portrait' | 'addSamples' | 'removeSample'>;

/** The member is part of the place, so that a sample given to another member by editing the file does not open. */
function placeOf(memberId: number, sampleId: number, column: 'embedding' | 'details' | 'picture' | 'chip'): FieldPlace {
  return { table: `samples of member ${memberId}`, row: sampleId, column };
}

/** A sample that breaks its own promise would spoil every later comparison; better no sample at all. */
function assertWellFormed({ embedding, chip, picture }: NewSample): void {
  const length = Math.hypot(...embedding);
  if (!(Math.abs(length - 1) < 1e-3)) throw new Error(`an embedding has unit length; received ${embedding.length} numbers of length ${length}`);
  if (chip.length !== chipSize * chipSize * 3) throw new Error(`a chip has ${chipSize * chipSize * 3} bytes; received ${chip.length}`);
  if (picture.length === 0) throw new Error('a sample has a picture; received none');
}

/** Samples with their pictures: embeddings lie apart from the far larger pictures, which makes the support set quick to read. */
export function createSampleRecords(sql: Sql, fields: SealedFields, log: Log): SampleRecords {
  function insert(memberId: number, sample: NewSample, at: number): number {
    assertWellFormed(sample);
    const id = sql.nextId('samples');
    const embedding = fields.sealEmbedding(placeOf(memberId, id, 'embedding'), sample.embedding);
    const details: Details = { quality: sample.quality, pose: sample.pose };
    const sealedDetails = fields.sealJson(placeOf(memberId, id, 'details'), details);
    const text = 'INSERT INTO samples (id, member_id, embedder, source, created_at, embedding, details) VALUES (?, ?, ?, ?, ?, ?, ?)';
    sql.run(text, id, memberId, sample.embedder, sample.source, at, embedding, sealedDetails);
    const picture = fields.sealBytes(placeOf(memberId, id, 'picture'), sample.picture);
    const chip = fields.sealBytes(placeOf(memberId, id, 'chip'), sample.chip);
    sql.run('INSERT INTO sample_pictures (sample_id, picture, chip) VALUES (?, ?, ?)', id, picture, chip);
    return id;
  }

  const records: SampleRecords = {
    samples(memberId) {
      type Row = { id: number; source: SampleSource; createdAt: number; details: Uint8Array };
      const rows = sql.all<Row>('SELECT id, source, created_at AS createdAt, details FROM samples WHERE member_id = ? ORDER BY id', memberId);
      return rows.map(({ details, ...plain }) => ({ ...plain, ...fields.openJson<Details>(placeOf(memberId, plain.id, 'details'), details) }));
    },
    hasSamples: () => sql.get('SELECT id FROM samples LIMIT 1') !== undefined,
    supportSet(embedder) {
      type Row = { id: number; memberId: number; embedding: Uint8Array };
      const rows = sql.all<Row>('SELECT id, member_id AS memberId, embedding FROM samples WHERE embedder = ? ORDER BY id', embedder);
      return rows.flatMap(({ id, memberId, embedding }) => {
        try {
          return [{ id, memberId, embedding: fields.openEmbedding(placeOf(memberId, id, 'embedding'), embedding) }];
        } catch (error) {
          log.error(`Sample ${id} of member ${memberId} is left out of recognition: remove it and take a new picture.`, error);
          return [];
        }
      });
    },
    picture(memberId, sampleId) {
      const text = 'SELECT picture FROM sample_pictures JOIN samples ON samples.id = sample_id WHERE sample_id = ? AND member_id = ?';
      const row = sql.get<{ picture: Uint8Array }>(text, sampleId, memberId);
      return row ? fields.openBytes(placeOf(memberId, sampleId, 'picture'), row.picture) : null;
    },
    portrait(memberId) {
      const scored = records.samples(memberId).map(({ id, quality, pose }) => ({ id, score: portraitScore(quality, pose) }));
      return scored.reduce<(typeof scored)[number] | null>((best, next) => (best === null || next.score > best.score ? next : best), null)?.id ?? null;
    },
    addSamples: (memberId, samples, at) =>
      sql.transaction(() => {
        if (!sql.get('SELECT id FROM members WHERE id = ?', memberId)) {
          throw new FamiliarError('notFound', 'This member is no longer in the household, so nothing was saved.');
        }
        return samples.map((sample) => insert(memberId, sample, at));
      }),
    removeSample(memberId, sampleId) {
      if (sql.run('DELETE FROM samples WHERE id = ? AND member_id = ?', sampleId, memberId) === 0) return false;
      sql.emptyJournal();
      return true;
    },
  };
  return records;
}
