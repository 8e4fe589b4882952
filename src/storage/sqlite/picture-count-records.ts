import { noPictureCounts, type PictureCounts } from '#core/household/picture-counts.ts';
import type { PictureCountStore } from '#core/ports/picture-count-store.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** Where a member's counts are sealed. */
export function pictureCountPlace(memberId: number) {
  return { table: 'picture_counts', row: memberId, column: 'sealed' } as const;
}

/** The counts of members' pictures. Sealed: how often somebody tried is nobody else's business. */
export function createPictureCountRecords(sql: Sql, fields: SealedFields): PictureCountStore {
  return {
    read(memberId) {
      const row = sql.get<{ sealed: Uint8Array }>('SELECT sealed FROM picture_counts WHERE member_id = ?', memberId);
      return row ? fields.openJson<PictureCounts>(pictureCountPlace(memberId), row.sealed) : noPictureCounts;
    },
    save(memberId, counts) {
      const sealed = fields.sealJson(pictureCountPlace(memberId), counts);
      sql.run('INSERT OR REPLACE INTO picture_counts (member_id, sealed) VALUES (?, ?)', memberId, sealed);
    },
  };
}
