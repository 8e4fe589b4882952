import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Argon2Cost, Argon2Settings, DeriveKey } from '../secrets/passphrase-key.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Verifier = Argon2Cost & { readonly salt: string; readonly key: string };

/** Where a member's verifier is sealed. */
export function pinPlace(memberId: number) {
  return { table: 'pins', row: memberId, column: 'verifier' } as const;
}

/** Members' PINs. */
export type Pins = {
  /** `beforeSaving` runs when the derivation is done; what it throws keeps the PIN from being saved. */
  readonly set: (fields: SealedFields, memberId: number, pin: string, beforeSaving: () => void) => Promise<void>;
  /** Takes as long for a member without a PIN, or nobody, as for one with another PIN. */
  readonly check: (fields: SealedFields, memberId: number | null, pin: string) => Promise<boolean>;
  readonly remove: (memberId: number) => void;
  readonly has: (memberId?: number) => boolean;
};

/**
 * A PIN's verifier is what Argon2id makes of it, sealed under the data key. A million PINs are soon tried whatever one try
 * costs, so it is the data key, as a pepper, that keeps a copy of the disk from giving them away.
 */
export function createPins(sql: Sql, deriveKey: DeriveKey, cost: Argon2Cost): Pins {
  function read(fields: SealedFields, memberId: number | null): Verifier | null {
    const row =
      memberId === null
        ? undefined
        : sql.get<{ verifier: Uint8Array }>('SELECT verifier FROM pins WHERE member_id = ?', memberId);
    return row && memberId !== null ? fields.openJson<Verifier>(pinPlace(memberId), row.verifier) : null;
  }

  async function derive(pin: string, settings: Argon2Settings): Promise<Buffer> {
    return (await deriveKey(pin, settings)).export();
  }

  return {
    async set(fields, memberId, pin, beforeSaving) {
      const salt = randomBytes(16);
      const key = await derive(pin, { ...cost, salt: new Uint8Array(salt) });
      beforeSaving();
      const verifier: Verifier = { ...cost, salt: salt.toString('base64'), key: key.toString('base64') };
      sql.run(
        'INSERT OR REPLACE INTO pins (member_id, verifier) VALUES (?, ?)',
        memberId,
        fields.sealJson(pinPlace(memberId), verifier),
      );
    },
    async check(fields, memberId, pin) {
      const verifier = read(fields, memberId);
      const salt = verifier === null ? randomBytes(16) : Buffer.from(verifier.salt, 'base64');
      const { memoryKib, passes, lanes } = verifier ?? cost;
      const key = await derive(pin, { memoryKib, passes, lanes, salt: new Uint8Array(salt) });
      return verifier !== null && timingSafeEqual(key, Buffer.from(verifier.key, 'base64'));
    },
    remove(memberId) {
      if (sql.run('DELETE FROM pins WHERE member_id = ?', memberId) > 0) sql.emptyJournal();
    },
    has: (memberId) =>
      (memberId === undefined
        ? sql.get('SELECT member_id FROM pins LIMIT 1')
        : sql.get('SELECT member_id FROM pins WHERE member_id = ?', memberId)) !== undefined,
  };
}
