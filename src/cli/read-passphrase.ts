import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Catalogue } from '#words/catalogue.ts';
import { UsageError } from './usage-error.ts';

const firstLine = (content: string): string => content.split(/\r?\n/, 1)[0] ?? '';

const readFromFile = async (file: string, { cli }: Catalogue): Promise<string> => {
  try {
    return firstLine(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError(cli.usage.passphraseFileUnreadable(file));
  }
};

const ask = async (message: string): Promise<string> => {
  const { default: password } = await import('@inquirer/password');
  return password({ message, mask: true }, { output: process.stderr });
};

const askTwice = async ({ cli }: Catalogue): Promise<string> => {
  const passphrase = await ask(cli.ask.newPassphrase);
  if ((await ask(cli.ask.again)) !== passphrase) throw new UsageError(cli.usage.passphrasesDiffer);
  return passphrase;
};

/**
 * The owner's passphrase: the first line of the file when one is named, else of standard input, else asked for on the
 * terminal (on standard error, so that standard output stays clean). It is never taken from an argument, where other
 * users of the machine could read it.
 * @throws UsageError when there is none
 */
export const readPassphrase = async (
  file: string | undefined,
  purpose: 'existing' | 'new',
  words: Catalogue,
): Promise<string> => {
  if (file === undefined && process.stdin.isTTY)
    return purpose === 'new' ? askTwice(words) : ask(words.cli.ask.passphrase);
  const passphrase = file === undefined ? firstLine(await text(process.stdin)) : await readFromFile(file, words);
  if (passphrase === '') throw new UsageError(words.cli.usage.noPassphraseCame);
  return passphrase;
};
