import { bestPortrait } from '#core/gallery/portrait-score.ts';
import type { PortraitStore } from '#core/ports/portrait-store.ts';
import type { SampleStore } from '#core/ports/sample-store.ts';
import { missingSamples } from './missing.ts';
import type { Sql } from './sql.ts';

/** Portraits: the chosen one stands with its member, and goes with its sample. */
export function createPortraitRecords(sql: Sql, samples: Pick<SampleStore, 'list'>): PortraitStore {
  function findChosen(memberId: number): number | null {
    const text = `SELECT samples.id FROM samples JOIN members ON members.id = member_id AND portrait_id = samples.id
      WHERE member_id = ? AND samples.removal IS NULL`;
    return sql.get<{ id: number }>(text, memberId)?.id ?? null;
  }

  return {
    findChosen,
    find: (memberId) => findChosen(memberId) ?? bestPortrait(samples.list(memberId)),
    choose: (memberId, sampleId) =>
      sql.transaction(() => {
        const isTheirs = 'SELECT id FROM samples WHERE id = ? AND member_id = ? AND removal IS NULL';
        if (sampleId !== null && !sql.get(isTheirs, sampleId, memberId)) throw missingSamples();
        sql.run('UPDATE members SET portrait_id = ? WHERE id = ?', sampleId, memberId);
      }),
  };
}
