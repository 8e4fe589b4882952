import type { Command } from 'commander';
import type { Catalogue } from '#words/catalogue.ts';

/** Options of every command. */
export type CommonOptions = { readonly json?: true; readonly data?: string; readonly embedder?: string };

/** Options of the commands that open a household. */
export type HouseholdOptions = CommonOptions & { readonly passphraseFile?: string };

/** Adds `--json`. */
export const withOutputOptions = (command: Command, { cli }: Catalogue): Command =>
  command.option('--json', cli.options.json);

/** Adds `--embedder`. */
export const withEmbedderOption = (command: Command, { cli }: Catalogue): Command =>
  command.option('--embedder <folder>', cli.options.embedder);

/** Adds `--json`, `--data`, `--embedder` and `--passphrase-file`. */
export const withHouseholdOptions = (command: Command, words: Catalogue): Command =>
  withEmbedderOption(withOutputOptions(command, words), words)
    .option('--data <folder>', words.cli.options.data)
    .option('--passphrase-file <file>', words.cli.options.passphraseFile);
