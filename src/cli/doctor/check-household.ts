import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import { checkDatabase, type DatabaseCheck } from '#storage/sqlite/check-database.ts';
import { lockDataFolder } from '#storage/sqlite/folder-lock.ts';
import { type Check, type Finding, good, note, problem } from './finding.ts';

const keep = 'Close Familiar, keep a copy of the data folder, and restore a backup.';

const fileFindings = (check: DatabaseCheck): Omit<Finding, 'check'>[] => {
  switch (check.kind) {
    case 'absent':
      return [note('No household has been set up here.')];
    case 'foreign':
      return [
        problem(
          'The file familiar.db belongs to another program.',
          'Choose another data folder, or move that file away.',
        ),
      ];
    case 'tooNew':
      return [problem('The household was made by a newer Familiar.', 'Install the newest version.')];
    case 'damaged':
      return [problem(`The household file is damaged (${check.detail}).`, keep)];
    case 'whole':
      return [
        good(
          `The household file is whole (schema ${check.schemaVersion}${check.isCurrent ? '' : ', brought up to date at the next start'}).`,
        ),
      ];
  }
};

const wayFindings = (ways: readonly string[], keyFile: string): Omit<Finding, 'check'>[] => {
  if (ways.length === 0) return [];
  if (!ways.includes('passphrase')) return [problem('The record of the passphrase is gone.', keep)];
  if (ways.includes('keychain')) return [good('The passphrase and this computer’s keychain open the household.')];
  if (!ways.includes('keyFile')) return [good('Only the passphrase opens the household after a restart.')];
  if (existsSync(keyFile)) return [good('The passphrase and a key file of this user open the household.')];
  return [
    problem(
      `The key file ${keyFile} is missing.`,
      'Open the household with the passphrase, and choose the protection again in the settings.',
    ),
  ];
};

const look = (dataDir: string, keyFile: string): Omit<Finding, 'check'>[] => {
  if (!existsSync(join(dataDir, 'familiar.db'))) return fileFindings({ kind: 'absent' });
  const unlock = lockDataFolder(join(dataDir, 'familiar.lock'));
  try {
    const check = checkDatabase(join(dataDir, 'familiar.db'));
    return [...fileFindings(check), ...(check.kind === 'whole' ? wayFindings(check.ways, keyFile) : [])];
  } finally {
    unlock();
  }
};

/** The household's file and what opens it. A Familiar that runs on the folder keeps others from looking. */
export const checkHousehold = (dataDir: string, keyFile: string): Check => ({
  name: 'household',
  look: async () => {
    try {
      return look(dataDir, keyFile);
    } catch (error) {
      if (error instanceof FamiliarError && error.reason === 'alreadyRunning')
        return [
          note(
            'Familiar is running on this folder, so its file was not looked at.',
            'Close Familiar and run this again to have it checked.',
          ),
        ];
      throw error;
    }
  },
});
