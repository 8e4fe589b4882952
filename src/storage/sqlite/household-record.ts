import type { Protection } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Sql } from './sql.ts';

/**
 * The one household of the file, as far as it can be read without the data key. The protection is plain, since it is
 * asked for while sealed, and sealed as well, so that an edited one is noticed before a key is given to a device.
 */
export type HouseholdRecord = {
  readonly sealedName: Uint8Array;
  readonly protection: Protection;
  readonly protectionSeal: Uint8Array;
};

/** Where the household's sealed fields belong. */
export const householdPlaces = {
  name: { table: 'household', row: 1, column: 'name' },
  protection: { table: 'household', row: 1, column: 'protection' },
} as const;

/** Null before set-up. */
export function readHousehold(sql: Sql): HouseholdRecord | null {
  return (
    sql.get<HouseholdRecord>(
      'SELECT name AS sealedName, protection, protection_seal AS protectionSeal FROM household',
    ) ?? null
  );
}

/** Changes how the key is reached at a start. */
export function updateProtection(
  sql: Sql,
  { protection, protectionSeal }: Pick<HouseholdRecord, 'protection' | 'protectionSeal'>,
): void {
  sql.run('UPDATE household SET protection = ?, protection_seal = ?', protection, protectionSeal);
}

/** Gives the household another name, sealed. */
export function renameHousehold(sql: Sql, sealedName: Uint8Array): void {
  sql.run('UPDATE household SET name = ?', sealedName);
}

/** @throws FamiliarError `conflict` when there is a household */
export function requireNoHousehold(sql: Sql): void {
  if (readHousehold(sql) !== null) throw new FamiliarError('householdExists');
}

/** Fails when there is a household already. */
export function insertHousehold(sql: Sql, household: HouseholdRecord & { readonly at: number }): void {
  const { sealedName, protection, protectionSeal, at } = household;
  const text = 'INSERT INTO household (id, name, protection, protection_seal, created_at) VALUES (1, ?, ?, ?, ?)';
  sql.run(text, sealedName, protection, protectionSeal, at);
}
