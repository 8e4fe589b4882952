import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

const firstLine = (content: string): string => content.split(/\r?\n/, 1)[0] ?? '';

const readFromFile = async (file: string): Promise<string> => {
  try {
    return firstLine(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError(`The passphrase file ${file} cannot be read.`);
  }
};

const ask = async (message: string): Promise<string> => {
  const { default: password } = await import('@inquirer/password');
  return password({ message, mask: true }, { output: process.stderr });
};

const askTwice = async (): Promise<string> => {
  const passphrase = await ask('Choose a passphrase');
  if ((await ask('The same again')) !== passphrase) throw new UsageError('The two passphrases differ.');
  return passphrase;
};

/**
 * The owner's passphrase: the first line of the file when one is named, else of standard input, else asked for on the terminal
 * (on standard error, so that standard output stays clean). It is never taken from an argument, where other users of the machine could read it.
 * @throws UsageError when there is none
 */
export const readPassphrase = async (file: string | undefined, purpose: 'existing' | 'new'): Promise<string> => {
  if (file === undefined && process.stdin.isTTY) return purpose === 'new' ? askTwice() : ask("The owner's passphrase");
  const passphrase = file === undefined ? firstLine(await text(process.stdin)) : await readFromFile(file);
  if (passphrase === '')
    throw new UsageError('No passphrase came. Use --passphrase-file, standard input, or a terminal.');
  return passphrase;
};
