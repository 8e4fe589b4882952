import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { RunInTurn } from '#core/base/serial-queue.ts';
import type { PinStore } from '#core/ports/pin-store.ts';
import type { Argon2Cost, PassphraseDerivation } from '../secrets/passphrase-key.ts';
import type { DataKeyHolder } from './data-key-holder.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly holder: DataKeyHolder;
  readonly derivation: PassphraseDerivation;
  readonly inTurn: RunInTurn;
};

/** What Argon2id made of a PIN, and how; `salt` and `key` in base 64. */
type Verifier = Argon2Cost & { readonly salt: string; readonly key: string };

/** Where a member's verifier is sealed. */
export function pinPlace(memberId: number) {
  return { table: 'pins', row: memberId, column: 'verifier' } as const;
}

async function derive({ deriveKey }: PassphraseDerivation, pin: string, cost: Argon2Cost, salt: Buffer) {
  return (await deriveKey(pin, { ...cost, salt: new Uint8Array(salt) })).export();
}

/**
 * Members' PINs. A verifier is what Argon2id makes of the PIN, sealed under the data key: a million PINs are soon tried
 * at any cost of one try, so it is the data key, as a pepper, that keeps a copy of the disk from giving them away.
 */
export function createPinRecords({ sql, holder, derivation, inTurn }: Parts): PinStore {
  const fields = createSealedFields(holder.box);

  function read(memberId: number | null): Verifier | null {
    if (memberId === null) return null;
    const row = sql.get<{ verifier: Uint8Array }>('SELECT verifier FROM pins WHERE member_id = ?', memberId);
    return row ? fields.openJson<Verifier>(pinPlace(memberId), row.verifier) : null;
  }

  async function set(memberId: number, pin: string, beforeSaving: () => void): Promise<void> {
    holder.require();
    const salt = randomBytes(16);
    const cost = derivation.passphraseCost;
    const key = await derive(derivation, pin, cost, salt);
    beforeSaving();
    const verifier: Verifier = { ...cost, salt: salt.toString('base64'), key: key.toString('base64') };
    const sealed = fields.sealJson(pinPlace(memberId), verifier);
    sql.run('INSERT OR REPLACE INTO pins (member_id, verifier) VALUES (?, ?)', memberId, sealed);
  }

  return {
    set: (memberId, pin, beforeSaving) => inTurn(() => set(memberId, pin, beforeSaving)),
    async check(memberId, pin) {
      holder.require();
      const verifier = read(memberId);
      const salt = verifier === null ? randomBytes(16) : Buffer.from(verifier.salt, 'base64');
      const { memoryKib, passes, lanes } = verifier ?? derivation.passphraseCost;
      const key = await derive(derivation, pin, { memoryKib, passes, lanes }, salt);
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
