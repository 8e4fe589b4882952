import type { Consent, GivenConsent } from '#contract/household.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Row = { id: number; by: string; sealedBy: Uint8Array | null; version: number; at: number };

/** Where it is sealed who agreed. */
export function consentPlace(id: number): FieldPlace {
  return { table: 'consents', row: id, column: 'agreed_by_seal' };
}

/** Puts a consent on file; to be called inside a transaction. Who agreed is sealed: a guardian's tells a child. */
export function insertConsent(
  { sql, fields }: { readonly sql: Sql; readonly fields: SealedFields },
  memberId: number,
  { by, version }: Consent,
  at: number,
): void {
  const id = sql.nextId('consents');
  const sealedBy = fields.sealText(consentPlace(id), by);
  const text = `INSERT INTO consents (id, member_id, agreed_by, agreed_by_seal, wording_version, at)
    VALUES (?, ?, '', ?, ?, ?)`;
  sql.run(text, id, memberId, sealedBy, version, at);
}

/** A member's consents, oldest first. */
export function readConsents(sql: Sql, fields: SealedFields, memberId: number): GivenConsent[] {
  const text = `SELECT id, agreed_by AS "by", agreed_by_seal AS sealedBy, wording_version AS version, at
    FROM consents WHERE member_id = ? ORDER BY id`;
  return sql.all<Row>(text, memberId).map(({ id, by, sealedBy, ...plain }) => ({
    ...plain,
    by: (sealedBy === null ? by : fields.openText(consentPlace(id), sealedBy)) as Consent['by'],
  }));
}
