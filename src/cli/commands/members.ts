import { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

const members = (options: HouseholdOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async (household) => {
    const { words } = context;
    await signInOwner(household, options.passphraseFile, words);
    const list = await household.call('members.list', {});
    return {
      exitCode: exitCodes.ok,
      json: { members: list },
      lines: list.map(({ name, role, sampleCount }) => words.cli.members.line(name, role, sampleCount)),
    };
  });

/** Lists the household's people. */
export const membersCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('members').description(words.cli.members.description), words).action(
    async (options: HouseholdOptions) => finish(await members(options, context), options),
  );
};
