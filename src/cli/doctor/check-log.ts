import { withHousehold } from '../household.ts';
import { signInOwner } from '../sign-in-owner.ts';
import { type Check, good, note, problem } from './finding.ts';

/** The activity log's chain, which only the opened household can check. */
export const checkLog = (dataFolder: string | undefined, passphraseFile: string | undefined): Check => ({
  name: 'activity log',
  look: async () => {
    if (passphraseFile === undefined)
      return [
        note(
          'The activity log can be checked only with the owner’s passphrase.',
          'Name a file that holds it with --passphrase-file.',
        ),
      ];
    return withHousehold(dataFolder, async (household) => {
      await signInOwner(household, passphraseFile);
      const check = await household.call('attempts.check', {});
      if (check.state === 'intact') return [good(`The activity log is as Familiar wrote it (${check.count} tries).`)];
      const where = check.at === null ? '' : ` from ${new Date(check.at).toISOString()} on`;
      return [
        problem(
          `The activity log was changed outside Familiar${where}.`,
          'Ask who had this computer or its disk; what the log says from there on cannot be trusted.',
        ),
      ];
    });
  },
});
