import { FamiliarError } from '#contract/result.ts';
import type { Household } from './household.ts';
import { readPassphrase } from './read-passphrase.ts';

/** Signs the owner in with their passphrase: every command that opens a household asks for it. Resolves with the passphrase. @throws FamiliarError `notFound` where there is no household */
export const signInOwner = async ({ call }: Household, passphraseFile: string | undefined): Promise<string> => {
  const { phase } = await call('app.state', {});
  if (phase === 'firstRun') throw new FamiliarError('noHousehold');
  const passphrase = await readPassphrase(passphraseFile, 'existing');
  await call('session.passphrase', { passphrase });
  return passphrase;
};
