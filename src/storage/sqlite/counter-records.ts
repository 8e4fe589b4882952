import type { CountedWay } from '#contract/ways-in.ts';
import { type FailureCounter, noFailures } from '#core/sign-in/lockout.ts';
import type { Sql } from './sql.ts';

/** The counter as last saved; no failures before that. Needs no key. */
export function readCounter(sql: Sql, name: CountedWay): FailureCounter {
  type Row = Omit<FailureCounter, 'isBooked'> & { readonly booked: 0 | 1 };
  const row = sql.get<Row>(
    'SELECT failures, in_a_row AS inARow, paused_until AS pausedUntil, booked FROM counters WHERE name = ?',
    name,
  );
  if (!row) return noFailures;
  const { booked, ...counter } = row;
  return { ...counter, isBooked: booked === 1 };
}

/** On the disk when it returns. */
export function writeCounter(
  sql: Sql,
  name: CountedWay,
  { failures, inARow, pausedUntil, isBooked }: FailureCounter,
): void {
  const text =
    'INSERT OR REPLACE INTO counters (name, failures, in_a_row, paused_until, booked) VALUES (?, ?, ?, ?, ?)';
  sql.run(text, name, failures, inARow, pausedUntil, isBooked ? 1 : 0);
}
