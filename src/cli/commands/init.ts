import type { Protection } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { consentTo } from '../consent.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import { readPassphrase } from '../read-passphrase.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

export type InitOptions = HouseholdOptions & {
  readonly household: string;
  readonly owner: string;
  readonly protection?: Protection;
};

/** Sets a household up with its owner, without a face yet. */
export const init = ({
  household: householdName,
  owner,
  protection,
  data,
  passphraseFile,
}: InitOptions): Promise<Report> =>
  withHousehold(data, async ({ call }) => {
    const state = await call('app.state', {});
    if (state.phase !== 'firstRun')
      throw new UsageError('A household is set up in this data folder already. Choose another one with --data.');
    const chosen = protection ?? state.protections[0] ?? 'passphrase';
    if (!state.protections.includes(chosen))
      throw new UsageError(`This machine offers no such protection. Choose one of: ${state.protections.join(', ')}.`);
    const passphrase = await readPassphrase(passphraseFile, 'new');
    if (passphrase.length < limits.passphraseMinCharacters)
      throw new UsageError(`The passphrase needs at least ${limits.passphraseMinCharacters} characters.`);
    const { memberId } = await call('household.create', {
      householdName,
      ownerName: owner,
      passphrase,
      protection: chosen,
      consent: consentTo('self'),
    });
    return {
      exitCode: exitCodes.ok,
      json: { household: householdName, owner: { id: memberId, name: owner }, protection: chosen },
      lines: [`${householdName} is set up; ${owner} owns it.`],
    };
  });
