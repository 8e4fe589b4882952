import type { KeyObject } from 'node:crypto';
import { FamiliarError } from '#contract/result.ts';
import type { SecretBox } from '#core/ports/secrets.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { householdPlaces, readHousehold } from './household-record.ts';
import { createSealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** The household's data key while it is known. */
export type DataKeyHolder = {
  readonly isKnown: () => boolean;
  /** @throws FamiliarError `storeFailed` while the key is not known */
  readonly require: () => KeyObject;
  /** @throws FamiliarError `storeFailed` once Familiar was closed */
  readonly keep: (dataKey: KeyObject) => void;
  readonly forget: () => void;
  /** Forgets the key for good. */
  readonly close: () => void;
  /**
   * Whether this is the key of the household in the file: a wrap copied from another household gives a key that opens
   * nothing here.
   */
  readonly isOurs: (dataKey: KeyObject) => boolean;
  /** Seals with the key that is known at that moment. */
  readonly box: SecretBox;
};

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the key opens a field of the household. Either will do, so that one damaged field does not lock the owner
 * out.
 */
function opensHousehold(sql: Sql, dataKey: KeyObject): boolean {
  const household = readHousehold(sql);
  if (household === null) return false;
  const fields = createSealedFields(createSecretBox(dataKey));
  return (
    succeeds(() => fields.openText(householdPlaces.name, household.sealedName)) ||
    succeeds(() => fields.openText(householdPlaces.protection, household.protectionSeal))
  );
}

/** Holds no key at first. @param onKnown is called whenever one becomes known, with what it seals by */
export function createDataKeyHolder(sql: Sql, onKnown: (box: SecretBox) => void): DataKeyHolder {
  let known: { readonly dataKey: KeyObject; readonly box: SecretBox } | null = null;
  let isClosed = false;

  function requireKnown() {
    if (known === null) throw new FamiliarError('sealed');
    return known;
  }

  return {
    isKnown: () => known !== null,
    require: () => requireKnown().dataKey,
    keep(dataKey) {
      if (isClosed) throw new FamiliarError('closedMeanwhile');
      known = { dataKey, box: createSecretBox(dataKey) };
      onKnown(known.box);
    },
    forget() {
      known = null;
    },
    close() {
      isClosed = true;
      known = null;
    },
    isOurs: (dataKey) => (known === null ? opensHousehold(sql, dataKey) : known.dataKey.equals(dataKey)),
    box: {
      seal: (place, plain) => requireKnown().box.seal(place, plain),
      open: (place, sealed) => requireKnown().box.open(place, sealed),
    },
  };
}
