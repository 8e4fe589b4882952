import type { Log } from '#core/ports/host.ts';
import type { SecretBox } from '#core/ports/secrets.ts';
import { consentPlace } from './consent-records.ts';
import { openOrNull } from './seal-anew.ts';
import { sealedColumns } from './sealed-columns.ts';
import { createSealedFields, isPadded } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

function sealConsents(sql: Sql, box: SecretBox): void {
  const fields = createSealedFields(box);
  const plain = sql.all<{ id: number; by: string }>(
    'SELECT id, agreed_by AS "by" FROM consents WHERE agreed_by_seal IS NULL',
  );
  for (const { id, by } of plain) {
    const text = "UPDATE consents SET agreed_by = '', agreed_by_seal = ? WHERE id = ?";
    sql.run(text, fields.sealText(consentPlace(id), by), id);
  }
}

/** Seals one text again at the length of today; what does not open is damaged already and stays as it is. */
function padTexts(sql: Sql, box: SecretBox): void {
  const fields = createSealedFields(box);
  for (const { table, column, idColumn, rows, place, holds } of sealedColumns) {
    if (holds !== 'text') continue;
    for (const { id, memberId } of sql.all<{ id: number; memberId: number }>(rows)) {
      const text = `SELECT ${column} AS sealed FROM ${table} WHERE ${idColumn} = ?`;
      const sealed = sql.get<{ sealed: Uint8Array }>(text, id)?.sealed;
      const bytes = sealed && openOrNull(box, place(id, memberId), sealed);
      if (!sealed || !bytes || isPadded(bytes)) continue;
      const next = fields.sealText(place(id, memberId), fields.openText(place(id, memberId), sealed));
      sql.run(`UPDATE ${table} SET ${column} = ? WHERE ${idColumn} = ?`, next, id);
    }
  }
}

/**
 * Brings what an earlier version sealed, or left plain, up to what is sealed today, once: it takes the key, which
 * migrations do not have. A consent that is plain is the mark of such a household, since there is none without.
 */
export function sealOlder(sql: Sql, box: SecretBox, log: Log): void {
  try {
    if (!sql.get('SELECT 1 FROM consents WHERE agreed_by_seal IS NULL LIMIT 1')) return;
    sql.transaction(() => {
      padTexts(sql, box);
      sealConsents(sql, box);
    });
    sql.emptyJournal();
  } catch (error) {
    log.error('What an earlier version left plain could not be sealed; it is tried again at the next start', error);
  }
}
