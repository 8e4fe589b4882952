import type { CounterName } from '../../core/ports/store.ts';
import { type FailureCounter, noFailures } from '../../core/signin/lockout.ts';
import type { Sql } from './sql.ts';

/** The counter as last saved; no failures before that. Needs no key. */
export function readCounter(sql: Sql, name: CounterName): FailureCounter {
  const saved = sql.get<FailureCounter>('SELECT failures, paused_until AS pausedUntil FROM counters WHERE name = ?', name);
  return saved ?? noFailures;
}

/** On the disk when it returns. */
export function writeCounter(sql: Sql, name: CounterName, counter: FailureCounter): void {
  sql.run('INSERT OR REPLACE INTO counters (name, failures, paused_until) VALUES (?, ?, ?)', name, counter.failures, counter.pausedUntil);
}
