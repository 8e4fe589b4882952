import type { CliContext } from '../cli-context.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { withHousehold } from '../household.ts';
import { signInOwner } from '../sign-in-owner.ts';
import { type Check, good, note, problem } from './finding.ts';

/** The activity log's chain, which only the opened household can check. */
export const checkLog = (context: CliContext, { data, passphraseFile }: HouseholdOptions): Check => ({
  name: 'activity log',
  look: async () => {
    const { words } = context;
    const { log } = words.doctor;
    if (passphraseFile === undefined) return [note(log.needsPassphrase)];
    return withHousehold(data, context, async (household) => {
      await signInOwner(household, passphraseFile, words);
      const check = await household.call('attempts.check', {});
      if (check.state === 'intact') return [good(log.intact(check.count))];
      return [problem(log.changed(check.at === null ? null : new Date(check.at).toISOString()))];
    });
  },
});
