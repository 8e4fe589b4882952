import type { Protection } from '../../shared/household.ts';
import type { Sql } from './sql.ts';

/** The one household of the file, as far as it can be read without the data key. */
export type HouseholdRecord = { readonly sealedName: Uint8Array; readonly protection: Protection };

/** Null before set-up. */
export function readHousehold(sql: Sql): HouseholdRecord | null {
  return sql.get<HouseholdRecord>('SELECT name AS sealedName, protection FROM household') ?? null;
}

/** Fails when there is a household already. */
export function insertHousehold(sql: Sql, household: HouseholdRecord & { readonly at: number }): void {
  const { sealedName, protection, at } = household;
  sql.run('INSERT INTO household (id, name, protection, created_at) VALUES (1, ?, ?, ?)', sealedName, protection, at);
}
