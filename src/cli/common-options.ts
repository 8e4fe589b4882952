import type { Command } from 'commander';

/** Options of every command. */
export type CommonOptions = { readonly json?: true; readonly data?: string };

/** Options of the commands that open a household. */
export type HouseholdOptions = CommonOptions & { readonly passphraseFile?: string };

/** Adds `--json`. */
export const withOutputOptions = (command: Command): Command =>
  command.option('--json', 'print one JSON object on standard output and nothing else there');

/** Adds `--json`, `--data` and `--passphrase-file`. */
export const withHouseholdOptions = (command: Command): Command =>
  withOutputOptions(command)
    .option('--data <folder>', "the household's data folder (default: the app's own)")
    .option(
      '--passphrase-file <file>',
      "read the owner's passphrase from this file's first line; else it comes from standard input or a prompt",
    );
