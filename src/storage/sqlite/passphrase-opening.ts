import type { KeyObject } from 'node:crypto';
import type { Log } from '#core/ports/host.ts';
import { earlierReadings } from '../secrets/earlier-readings.ts';
import type { PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { unwrapWithAny, wrapWithPassphrase } from '../secrets/passphrase-wrap.ts';
import type { DataKeyHolder } from './data-key-holder.ts';
import { confirmWay, isConfirmed, readPassphraseWrap, writePassphraseWrap } from './key-wrap-records.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly log: Log;
  readonly holder: Pick<DataKeyHolder, 'isOurs'>;
  readonly derivation: PassphraseDerivation;
};

/** From now on the passphrase opens as it is typed, and nothing else is tried beside it. */
async function settle({ sql, derivation }: Parts, dataKey: KeyObject, passphrase: string, isAsTyped: boolean) {
  if (isAsTyped) return confirmWay(sql, 'passphrase');
  const wrap = await wrapWithPassphrase(derivation, dataKey, passphrase);
  sql.transaction(() => writePassphraseWrap(sql, wrap));
  sql.emptyJournal();
}

/**
 * The household's data key, or null when the passphrase is another. Where it was set before passphrase files were read
 * as they are typed, what they were read as is tried, too; once it has opened, it is wrapped as it is typed.
 */
export async function openPassphraseWrap(parts: Parts, passphrase: string): Promise<KeyObject | null> {
  const { sql, log, holder, derivation } = parts;
  const wrap = readPassphraseWrap(sql);
  if (wrap === null) return null;
  const isSettled = isConfirmed(sql, 'passphrase');
  const readings = isSettled ? [passphrase] : [passphrase, ...earlierReadings(passphrase)];
  const opened = await unwrapWithAny(derivation.deriveKey, wrap, readings);
  if (opened === null || !holder.isOurs(opened.key)) return null;
  if (isSettled) return opened.key;
  await settle(parts, opened.key, passphrase, opened.passphrase === passphrase).catch((error: unknown) => {
    log.error('that the passphrase opens as it is typed could not be saved', error);
  });
  return opened.key;
}
