import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Catalogue } from '#words/catalogue.ts';
import { readPassphraseText } from './passphrase-text.ts';
import { UsageError } from './usage-error.ts';

const readBytes = async (file: string | undefined, { cli }: Catalogue): Promise<Uint8Array> => {
  if (file === undefined) return buffer(process.stdin);
  try {
    return await readFile(file);
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
 * The owner's passphrase: the one line of the file when one is named, else of standard input, else asked for on the
 * terminal (on standard error, so that standard output stays clean). It is never taken from an argument, where other
 * users of the machine could read it.
 * @throws UsageError when there is none, or what came is not one line of text
 */
export const readPassphrase = async (
  file: string | undefined,
  purpose: 'existing' | 'new',
  words: Catalogue,
): Promise<string> => {
  const { usage, ask: asks } = words.cli;
  if (file === undefined && process.stdin.isTTY) return purpose === 'new' ? askTwice(words) : ask(asks.passphrase);
  const read = readPassphraseText(await readBytes(file, words));
  if ('fault' in read) throw new UsageError(usage.passphraseFaults[read.fault](file ?? usage.standardInput));
  if (read.text === '') throw new UsageError(usage.noPassphraseCame);
  return read.text;
};
