import { Command } from 'commander';
import { limits } from '#contract/limits.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import { readPassphrase } from '../read-passphrase.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';
import { UsageError } from '../usage-error.ts';

type PassphraseOptions = HouseholdOptions & { readonly newPassphraseFile?: string };

/** A passphrase to be set. @throws UsageError when none came, or one that is too short */
export const readNewPassphrase = async (file: string | undefined, { words }: CliContext): Promise<string> => {
  const passphrase = await readPassphrase(file, 'new', words);
  if (passphrase.length < limits.passphraseMinCharacters)
    throw new UsageError(words.cli.usage.passphraseTooShort(limits.passphraseMinCharacters));
  return passphrase;
};

/** Says what to do with a recovery code; it stands apart from the answer, which a script may take elsewhere. */
export const tellOfCode = ({ words }: CliContext): void => void process.stderr.write(`${words.cli.keepCode}\n`);

const changePassphrase = (options: PassphraseOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async (household) => {
    const { words } = context;
    const passphrase = await signInOwner(household, options.passphraseFile, words);
    const next = await readNewPassphrase(options.newPassphraseFile, context);
    await household.call('security.changePassphrase', { passphrase, next });
    return { exitCode: exitCodes.ok, json: { changed: true }, lines: [words.cli.passphrase.done] };
  });

const renewCode = (options: HouseholdOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async (household) => {
    const { words } = context;
    await signInOwner(household, options.passphraseFile, words);
    const { recoveryCode } = await household.call('security.renewRecoveryCode', {});
    tellOfCode(context);
    return { exitCode: exitCodes.ok, json: { recoveryCode }, lines: [words.cli.codeLine(recoveryCode)] };
  });

/** Puts a new passphrase in the place of the one that is given. */
export const passphraseCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  const { passphrase: said } = words.cli;
  return withHouseholdOptions(new Command('passphrase').description(said.description), words)
    .option('--new-passphrase-file <file>', said.newFile)
    .action(async (options: PassphraseOptions) => finish(await changePassphrase(options, context), options));
};

/** Makes a new recovery code and shows it. */
export const recoveryCodeCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(
    new Command('recovery-code').description(words.cli.recoveryCode.description),
    words,
  ).action(async (options: HouseholdOptions) => finish(await renewCode(options, context), options));
};
