import { FamiliarError } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { Household } from './household.ts';
import { readPassphrase } from './read-passphrase.ts';

/**
 * Signs the owner in with their passphrase: every command that opens a household asks for it. Resolves with the
 * passphrase.
 * @throws FamiliarError `noHousehold`
 */
export const signInOwner = async (
  { call }: Household,
  passphraseFile: string | undefined,
  words: Catalogue,
): Promise<string> => {
  const { phase } = await call('app.state', {});
  if (phase === 'firstRun') throw new FamiliarError('noHousehold');
  const passphrase = await readPassphrase(passphraseFile, 'existing', words);
  await call('session.passphrase', { passphrase });
  return passphrase;
};
