import { FamiliarError } from '../shared/result.ts';
import type { Household } from './household.ts';
import { readPassphrase } from './read-passphrase.ts';

/** Signs the owner in with their passphrase: every command that opens a household asks for it. @throws FamiliarError `notFound` where there is no household */
export const signInOwner = async ({ call }: Household, passphraseFile: string | undefined): Promise<void> => {
  const { phase } = await call('app.state', {});
  if (phase === 'firstRun')
    throw new FamiliarError('notFound', 'There is no household in this data folder. Set one up with "init", or name its folder with --data.');
  await call('session.passphrase', { passphrase: await readPassphrase(passphraseFile, 'existing') });
};
