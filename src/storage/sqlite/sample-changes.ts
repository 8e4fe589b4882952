import { FamiliarError } from '#contract/result.ts';
import type { NewSample, SampleStore } from '#core/ports/sample-store.ts';
import { mostWideBytes } from '#core/vision/wide-cut.ts';
import { missingSamples } from './missing.ts';
import { atOnce, hideSamples } from './removal-records.ts';
import type { SampleFields } from './sample-fields.ts';
import type { Sql } from './sql.ts';

type Parts = { readonly sql: Sql; readonly sealed: SampleFields };

/** A sample that breaks its own promise would spoil every later comparison; better no sample at all. */
function assertWellFormed({ embedding, picture, wide }: NewSample): void {
  const length = Math.hypot(...embedding);
  if (!(Math.abs(length - 1) < 1e-3))
    throw new Error(`an embedding has unit length; received ${embedding.length} numbers of length ${length}`);
  if (picture.bytes.length === 0) throw new Error('a sample has a picture; received none');
  if (!(picture.shows >= 1)) throw new Error(`a picture shows the whole chip; received ${picture.shows} of it`);
  if (wide && (wide.length === 0 || wide.length > mostWideBytes))
    throw new Error(`a wide picture has 1 to ${mostWideBytes} bytes; received ${wide.length}`);
}

function requireMemberRow(sql: Sql, memberId: number): void {
  if (!sql.get('SELECT id FROM members WHERE id = ? AND removal IS NULL', memberId))
    throw new FamiliarError('memberMissingUnsaved');
}

const insertSample = `INSERT INTO samples (id, member_id, embedder, source, created_at, in_use, embedding, details)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const insertPicture = "INSERT INTO sample_pictures (sample_id, picture, shows, chip) VALUES (?, ?, ?, x'')";
const insertWide = 'INSERT INTO sample_wide_pictures (sample_id, wide) VALUES (?, ?)';

function insert({ sql, sealed }: Parts, memberId: number, sample: NewSample, at: number): number {
  assertWellFormed(sample);
  const id = sql.nextId('samples');
  const { embedding, details, picture, wide } = sealed.seal(memberId, id, sample);
  const inUse = sample.inUse === false ? 0 : 1;
  sql.run(insertSample, id, memberId, sample.embedder, sample.source, at, inUse, embedding, details);
  sql.run(insertPicture, id, picture, sample.picture.shows);
  if (wide) sql.run(insertWide, id, wide);
  return id;
}

const selectSealed = `SELECT embedding, details, picture, chip, wide FROM samples
  JOIN sample_pictures ON sample_pictures.sample_id = id
  LEFT JOIN sample_wide_pictures ON sample_wide_pictures.sample_id = id
  WHERE id = ? AND member_id = ? AND removal IS NULL`;
const updateSample = 'UPDATE samples SET member_id = ?, embedding = ?, details = ? WHERE id = ?';
const updatePicture = 'UPDATE sample_pictures SET picture = ?, chip = ? WHERE sample_id = ?';
const updateWide = 'UPDATE sample_wide_pictures SET wide = ? WHERE sample_id = ?';

function move({ sql, sealed }: Parts, from: number, to: number, id: number): void {
  const row = sql.get<Parameters<SampleFields['reseal']>[1]>(selectSealed, id, from);
  if (!row) throw missingSamples();
  const { embedding, details, picture, chip, wide } = sealed.reseal({ id, from, to }, row);
  sql.run(updateSample, to, embedding, details, id);
  sql.run(updatePicture, picture, chip, id);
  if (wide) sql.run(updateWide, wide, id);
}

/** What adds, moves, sets aside and removes samples. */
export function createSampleChanges(
  sql: Sql,
  sealed: SampleFields,
): Pick<SampleStore, 'add' | 'setInUse' | 'move' | 'hide' | 'remove'> {
  const parts = { sql, sealed };
  return {
    add: (memberId, samples, at) =>
      sql.transaction(() => {
        requireMemberRow(sql, memberId);
        return samples.map((sample) => insert(parts, memberId, sample, at));
      }),
    setInUse(memberId, sampleIds, inUse) {
      const text = 'UPDATE samples SET in_use = ? WHERE id = ? AND member_id = ? AND removal IS NULL';
      sql.transaction(() => {
        for (const id of sampleIds) if (sql.run(text, inUse ? 1 : 0, id, memberId) === 0) throw missingSamples();
      });
    },
    move(memberId, toMemberId, sampleIds) {
      sql.transaction(() => {
        requireMemberRow(sql, toMemberId);
        for (const id of sampleIds) move(parts, memberId, toMemberId, id);
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
