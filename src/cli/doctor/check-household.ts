import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Reason } from '#contract/failures.ts';
import { type DeviceProtection, protectionSchema } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { checkDatabase, type DatabaseCheck } from '#storage/sqlite/check-database.ts';
import { claimDataFolder } from '#storage/sqlite/folder-claim.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CliContext } from '../cli-context.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { withHousehold } from '../household.ts';
import { signInOwner } from '../sign-in-owner.ts';
import { type Check, type Finding, good, note, problem } from './finding.ts';

/** Failures of the file itself; any other one is of the world around it, and the household may be whole. */
const damages: ReadonlySet<Reason> = new Set<Reason>(['databaseNotOne', 'databaseDamaged', 'databaseAltered']);

const unreadable = (failure: Failure, words: Catalogue): Finding => {
  const { household } = words.doctor;
  const said = failureWords(words, failure);
  return problem(damages.has(failure.reason) ? household.damaged(said) : household.unread(said));
};

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
      return unreadable(check.failure, words);
    case 'whole':
      if (check.planted.length > 0) return problem(household.planted(check.planted.join(', ')));
      return good(household[check.isCurrent ? 'whole' : 'outdated'](check.schemaVersion));
  }
};

type WholeDatabase = Extract<DatabaseCheck, { kind: 'whole' }>;
type KeyFiles = Readonly<Record<DeviceProtection, string>>;

/** Whether the device's key is there, as far as a program without a keychain can see. */
const isKept: Readonly<Record<DeviceProtection, (path: string) => Promise<boolean>>> = {
  keychain: async (path) => existsSync(path),
  keyFile: async (path) => {
    const key = await createKeyFileKeeper({ path }).recall();
    key?.fill(0);
    return key !== null;
  },
};

const wayFindings = async (ways: readonly string[], keyFiles: KeyFiles, words: Catalogue): Promise<Finding[]> => {
  const { household } = words.doctor;
  if (ways.length === 0) return [];
  if (!ways.includes('passphrase')) return [problem(household.noPassphrase)];
  const kind = protectionSchema.options.find((one) => one !== 'passphrase' && ways.includes(one));
  if (kind === undefined || kind === 'passphrase') return [good(household.passphraseAlone)];
  const { opens, lost } = household.byDevice[kind];
  return [(await isKept[kind](keyFiles[kind])) ? good(opens) : problem(lost(keyFiles[kind]))];
};

/** What is worth doing before the passphrase is forgotten. */
const codeFindings = ({ ways, isRecoveryCodeKept }: WholeDatabase, words: Catalogue): Finding[] =>
  ways.length > 0 && isRecoveryCodeKept === false ? [note(words.doctor.household.codeUnknown)] : [];

const lookAt = async (dataDir: string, keyFiles: KeyFiles, words: Catalogue): Promise<Finding[]> => {
  if (!existsSync(join(dataDir, 'familiar.db'))) return [fileFinding({ kind: 'absent' }, words)];
  const release = claimDataFolder(join(dataDir, 'familiar.lock'));
  try {
    const check = checkDatabase(join(dataDir, 'familiar.db'));
    const file = fileFinding(check, words);
    if (check.kind !== 'whole') return [file];
    return [file, ...(await wayFindings(check.ways, keyFiles, words)), ...codeFindings(check, words)];
  } finally {
    release();
  }
};

/** The household's file and what opens it. A Familiar that runs on the folder keeps others from looking. */
export const checkHousehold = (words: Catalogue, dataDir: string, keyFiles: KeyFiles): Check => ({
  name: 'household',
  look: async () => {
    try {
      return await lookAt(dataDir, keyFiles, words);
    } catch (error) {
      if (error instanceof FamiliarError && error.reason === 'alreadyRunning')
        return [note(words.doctor.household.running)];
      if (error instanceof FamiliarError) return [unreadable(error.failure, words)];
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
