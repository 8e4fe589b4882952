import type { FieldPlace, SecretBox } from '#core/ports/secrets.ts';
import { sealedColumns } from './sealed-columns.ts';
import type { Sql } from './sql.ts';

/** The plain bytes, or null where they do not open. */
export function openOrNull(box: SecretBox, place: FieldPlace, sealed: Uint8Array): Uint8Array | null {
  try {
    return box.open(place, sealed);
  } catch {
    return null;
  }
}

/**
 * Opens every sealed field with one box and seals it with another; to be called inside a transaction. Fields that do
 * not open are damaged already and stay as they are. Returns how many those were.
 */
export function sealAnew(sql: Sql, from: SecretBox, to: SecretBox): number {
  let damaged = 0;
  for (const { table, column, idColumn, rows, place } of sealedColumns) {
    for (const { id, memberId } of sql.all<{ id: number; memberId: number }>(rows)) {
      const sealed = sql.get<{ sealed: Uint8Array }>(
        `SELECT ${column} AS sealed FROM ${table} WHERE ${idColumn} = ?`,
        id,
      )?.sealed;
      if (sealed === undefined) continue;
      const plain = openOrNull(from, place(id, memberId), sealed);
      if (plain === null) {
        damaged += 1;
        continue;
      }
      sql.run(`UPDATE ${table} SET ${column} = ? WHERE ${idColumn} = ?`, to.seal(place(id, memberId), plain), id);
      plain.fill(0);
    }
  }
  return damaged;
}
