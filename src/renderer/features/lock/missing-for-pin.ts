import { pinFault } from '#renderer/parts/pin-fault.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What is still needed before a name and a PIN can be tried, field by field; null where nothing is. */
export function missingForPin(
  { name, digits }: { readonly name: string; readonly digits: string },
  { lock, missing }: Pick<Catalogue, 'lock' | 'missing'>,
): { readonly name: string | null; readonly pin: string | null } {
  return {
    name: name.trim() === '' ? lock.pin.nameMissing : null,
    pin: pinFault(digits, missing.pin),
  };
}
