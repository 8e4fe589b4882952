import { Command, Option } from 'commander';
import { consentVersion } from '#contract/consent.ts';
import { type Protection, protectionSchema } from '#contract/household.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import { readNewPassphrase, tellOfCode } from './ways-in.ts';

type InitOptions = HouseholdOptions & {
  readonly household: string;
  readonly owner: string;
  readonly protection?: Protection;
};

/** Whether the command line can set a household up with it: only the desktop app can ask a keychain. */
const isPossible: Readonly<Record<Protection, boolean>> = { keychain: false, passphrase: true, keyFile: true };
const protectionsHere = protectionSchema.options.filter((protection) => isPossible[protection]);

const init = (options: InitOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async ({ call }) => {
    const { words } = context;
    const { household: householdName, owner } = options;
    const { usage, init: said } = words.cli;
    const state = await call('app.state', {});
    if (state.phase !== 'firstRun') throw new UsageError(usage.householdExists);
    const protection = options.protection ?? state.protections[0] ?? 'passphrase';
    if (!state.protections.includes(protection)) throw new UsageError(usage.noSuchProtection(state.protections));
    const passphrase = await readNewPassphrase(options.passphraseFile, context);
    const { memberId, recoveryCode } = await call('household.create', {
      householdName,
      ownerName: owner,
      passphrase,
      protection,
      consent: { by: 'self', version: consentVersion },
    });
    tellOfCode(context);
    return {
      exitCode: exitCodes.ok,
      json: { household: householdName, owner: { id: memberId, name: owner }, protection, recoveryCode },
      lines: [said.done(householdName, owner), words.cli.codeLine(recoveryCode)],
    };
  });

/** Sets a household up with its owner, without a face yet. */
export const initCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  const { init: said, consentNote } = words.cli;
  return withHouseholdOptions(new Command('init').description(said.description).summary(said.summary), words)
    .requiredOption('--household <name>', said.household)
    .requiredOption('--owner <name>', said.owner)
    .addOption(new Option('--protection <kind>', said.protection).choices(protectionsHere))
    .addHelpText('after', `\n${consentNote(consentVersion)}`)
    .action(async (options: InitOptions) => finish(await init(options, context), options));
};
