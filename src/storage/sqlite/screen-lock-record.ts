import type { ScreenLockStore } from '#core/ports/vault.ts';
import type { Sql } from './sql.ts';

/** Whether the screen was last locked by hand. Plain: it protects a person's wish, no secret. */
export function createScreenLockRecord(sql: Sql): ScreenLockStore {
  return {
    isByHand: () => sql.get<{ byHand: 0 | 1 }>('SELECT by_hand AS byHand FROM last_lock')?.byHand === 1,
    save: (isByHand) => void sql.run('INSERT OR REPLACE INTO last_lock (id, by_hand) VALUES (1, ?)', isByHand ? 1 : 0),
  };
}
