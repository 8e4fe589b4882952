import type { KeyObject } from 'node:crypto';
import { FamiliarError } from '#contract/result.ts';
import type { FieldPlace, SecretBox } from '#core/ports/secrets.ts';
import { openBytes, sealBytes } from './aes-gcm.ts';

const format = 'familiar field 1';

function bindingOf(place: FieldPlace): string {
  return [format, place.table, place.row, place.column].join('\0');
}

/** A box that seals fields with this data key (AES-256), bound to format version, table, row and column. */
export function createSecretBox(dataKey: KeyObject): SecretBox {
  return {
    seal: (place, plain) => sealBytes(dataKey, plain, bindingOf(place)),
    open(place, sealed) {
      const plain = openBytes(dataKey, sealed, bindingOf(place));
      if (plain === null) {
        const cause = new Error(`${place.table}, row ${place.row}, column ${place.column} does not open`);
        throw new FamiliarError('recordDamaged', {}, { cause });
      }
      return plain;
    },
  };
}
