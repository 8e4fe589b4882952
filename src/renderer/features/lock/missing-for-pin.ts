import { pinFault } from '#renderer/parts/pin-fault.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What is still needed first before a name and a PIN can be tried; null where nothing is. */
export function missingForPin(
  { name, digits }: { readonly name: string; readonly digits: string },
  { lock, missing }: Pick<Catalogue, 'lock' | 'missing'>,
): string | null {
  return name.trim() === '' ? lock.pin.nameMissing : pinFault(digits, missing.pin);
}
