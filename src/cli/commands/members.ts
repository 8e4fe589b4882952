import type { HouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

/** Lists the household's people. */
export const members = ({ data, passphraseFile }: HouseholdOptions): Promise<Report> =>
  withHousehold(data, async (household) => {
    await signInOwner(household, passphraseFile);
    const list = await household.call('members.list', {});
    return {
      exitCode: exitCodes.ok,
      json: { members: list },
      lines: list.map(
        ({ name, role, sampleCount }) =>
          `${name} (${role}, ${sampleCount === 1 ? '1 picture' : `${sampleCount} pictures`})`,
      ),
    };
  });
