import { limits } from '#contract/limits.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What keeps a PIN, in plain digits, from being tried or chosen; null when nothing does. */
export function pinFault(pin: string, words: Catalogue['missing']['pin']): string | null {
  if (/\D/.test(pin)) return words.digitsOnly;
  if (pin.length < limits.pinMinDigits) return words.tooShort(limits.pinMinDigits);
  return pin.length > limits.pinMaxDigits ? words.tooLong(limits.pinMaxDigits) : null;
}
