/** A new passphrase as typed so far, twice. */
export type NewPassphrase = { readonly passphrase: string; readonly repeat: string };

/** What to say of the second field: a fault where the two differ, a hint while it only goes on; both null where there is nothing to say. */
export function repeatWords({ passphrase, repeat }: NewPassphrase): {
  readonly fault: string | null;
  readonly hint: string | null;
} {
  if (repeat === '' || repeat === passphrase) return { fault: null, hint: null };
  if (passphrase.startsWith(repeat)) return { fault: null, hint: 'The same so far: type it to the end.' };
  return { fault: 'The two are not the same.', hint: null };
}
