import type { Catalogue } from '#words/catalogue.ts';

/** What is still needed before a name and a PIN can be tried, field by field; null where nothing is. */
export function missingForPin(
  { name, digits }: { readonly name: string; readonly digits: string },
  words: Catalogue['lock']['pin'],
): { readonly name: string | null; readonly pin: string | null } {
  return {
    name: name.trim() === '' ? words.nameMissing : null,
    pin: /^\d{6,}$/.test(digits) ? null : words.pinTooShort,
  };
}
