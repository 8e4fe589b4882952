import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import { readPassphrase } from '../read-passphrase.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

type RestoreOptions = HouseholdOptions & { readonly replace?: true };

const backup = (file: string, options: HouseholdOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async (household) => {
    const { words } = context;
    const passphrase = await signInOwner(household, options.passphraseFile, words);
    const path = resolve(file);
    await household.parts.vault.backups.create({ passphrase, at: Date.now(), path });
    return { exitCode: exitCodes.ok, json: { backup: path }, lines: [words.cli.backup.done(path)] };
  });

const restore = (file: string, options: RestoreOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async ({ parts: { vault } }) => {
    const { words } = context;
    const passphrase = await readPassphrase(options.passphraseFile, 'existing', words);
    await vault.backups.restore({ path: resolve(file), passphrase, replace: options.replace === true });
    await vault.openWithPassphrase(passphrase);
    const [household, members] = [vault.store.household.name(), vault.store.members.list().length];
    return {
      exitCode: exitCodes.ok,
      json: { household, members },
      lines: [words.cli.restore.done(household, members)],
    };
  });

/** Seals the whole household into one file, which the owner's passphrase opens. */
export const backupCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('backup').description(words.cli.backup.description), words)
    .argument('<file>', words.cli.backup.file)
    .action(async (file: string, options: HouseholdOptions) => finish(await backup(file, options, context), options));
};

/** Restores a backup into a data folder that is empty, or whose household is given up with `--replace`. */
export const restoreCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('restore').description(words.cli.restore.description), words)
    .argument('<file>', words.cli.restore.file)
    .option('--replace', words.cli.restore.replace)
    .action(async (file: string, options: RestoreOptions) => finish(await restore(file, options, context), options));
};
