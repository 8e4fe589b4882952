import type { Catalogue } from '#words/catalogue.ts';

/** A new passphrase as typed so far, twice. */
export type NewPassphrase = { readonly passphrase: string; readonly repeat: string };

/** What to say of the second field: a fault where the two differ, a hint while it only goes on; else nothing. */
export function repeatWords(
  { passphrase, repeat }: NewPassphrase,
  words: Catalogue['parts']['newPassphrase'],
): { readonly fault: string | null; readonly hint: string | null } {
  if (repeat === '' || repeat === passphrase) return { fault: null, hint: null };
  if (passphrase.startsWith(repeat)) return { fault: null, hint: words.sameSoFar };
  return { fault: words.notTheSame, hint: null };
}
