import type { Sql } from './sql.ts';

/** Whether the screen was last locked by hand and nobody has signed in since. Plain: it protects a person's wish, no secret. */
export function readLockedByHand(sql: Sql): boolean {
  return sql.get<{ byHand: 0 | 1 }>('SELECT by_hand AS byHand FROM last_lock')?.byHand === 1;
}

/** On the disk when it returns. */
export function writeLockedByHand(sql: Sql, isByHand: boolean): void {
  sql.run('INSERT OR REPLACE INTO last_lock (id, by_hand) VALUES (1, ?)', isByHand ? 1 : 0);
}
