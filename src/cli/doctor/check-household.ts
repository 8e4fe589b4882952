import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import { checkDatabase, type DatabaseCheck } from '#storage/sqlite/check-database.ts';
import { claimDataFolder } from '#storage/sqlite/folder-claim.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CliContext } from '../cli-context.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { withHousehold } from '../household.ts';
import { signInOwner } from '../sign-in-owner.ts';
import { type Check, type Finding, good, note, problem } from './finding.ts';

const fileFinding = (check: DatabaseCheck, words: Catalogue): Finding => {
  const { household } = words.doctor;
  switch (check.kind) {
    case 'absent':
      return note(household.absent);
    case 'foreign':
      return problem(household.foreign);
    case 'tooNew':
      return problem(household.tooNew);
    case 'altered':
      return problem(household.altered);
    case 'damaged':
      return problem(household.damaged(check.detail));
    case 'unreadable':
      return problem(household.damaged(failureWords(words, check.failure)));
    case 'whole':
      if (check.planted.length > 0) return problem(household.planted(check.planted.join(', ')));
      return good(household[check.isCurrent ? 'whole' : 'outdated'](check.schemaVersion));
  }
};

const wayFindings = (
  ways: readonly string[],
  keyFile: string,
  { doctor: { household } }: Catalogue,
): readonly Finding[] => {
  if (ways.length === 0) return [];
  if (!ways.includes('passphrase')) return [problem(household.noPassphrase)];
  if (ways.includes('keychain')) return [good(household.keychain)];
  if (!ways.includes('keyFile')) return [good(household.passphraseAlone)];
  return [existsSync(keyFile) ? good(household.keyFile) : problem(household.keyFileMissing(keyFile))];
};

const lookAt = (dataDir: string, keyFile: string, words: Catalogue): readonly Finding[] => {
  if (!existsSync(join(dataDir, 'familiar.db'))) return [fileFinding({ kind: 'absent' }, words)];
  const release = claimDataFolder(join(dataDir, 'familiar.lock'));
  try {
    const check = checkDatabase(join(dataDir, 'familiar.db'));
    return [fileFinding(check, words), ...(check.kind === 'whole' ? wayFindings(check.ways, keyFile, words) : [])];
  } finally {
    release();
  }
};

/** The household's file and what opens it. A Familiar that runs on the folder keeps others from looking. */
export const checkHousehold = (words: Catalogue, dataDir: string, keyFile: string): Check => ({
  name: 'household',
  look: async () => {
    try {
      return lookAt(dataDir, keyFile, words);
    } catch (error) {
      if (error instanceof FamiliarError && error.reason === 'alreadyRunning')
        return [note(words.doctor.household.running)];
      throw error;
    }
  },
});

/** The activity log's chain, which only the opened household can check. */
export const checkLog = (context: CliContext, options: HouseholdOptions): Check => ({
  name: 'activity log',
  look: async () => {
    const { words } = context;
    const { log } = words.doctor;
    if (options.passphraseFile === undefined) return [note(log.needsPassphrase)];
    return withHousehold(options, context, async (household) => {
      await signInOwner(household, options.passphraseFile, words);
      const check = await household.call('attempts.check', {});
      if (check.state === 'intact') return [good(log.intact(check.count))];
      return [problem(log.changed(check.at === null ? null : new Date(check.at).toISOString()))];
    });
  },
});
