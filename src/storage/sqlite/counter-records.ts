import type { CounterStore } from '#core/ports/counter-store.ts';
import { type FailureCounter, noFailures } from '#core/sign-in/lockout.ts';
import type { Sql } from './sql.ts';

/** The counters of failures. They need no key. */
export function createCounterRecords(sql: Sql): CounterStore {
  return {
    read(name) {
      type Row = Omit<FailureCounter, 'isReserved'> & { readonly booked: 0 | 1 };
      const row = sql.get<Row>(
        'SELECT failures, in_a_row AS inARow, paused_until AS pausedUntil, booked FROM counters WHERE name = ?',
        name,
      );
      if (!row) return noFailures;
      const { booked, ...counter } = row;
      return { ...counter, isReserved: booked === 1 };
    },
    save(name, { failures, inARow, pausedUntil, isReserved }) {
      const text =
        'INSERT OR REPLACE INTO counters (name, failures, in_a_row, paused_until, booked) VALUES (?, ?, ?, ?, ?)';
      sql.run(text, name, failures, inARow, pausedUntil, isReserved ? 1 : 0);
    },
  };
}
