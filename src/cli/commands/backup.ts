import { resolve } from 'node:path';
import type { HouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import { readPassphrase } from '../read-passphrase.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

/** Seals the whole household into one file, which the owner's passphrase opens. */
export const backup = (file: string, { data, passphraseFile }: HouseholdOptions): Promise<Report> =>
  withHousehold(data, async (household) => {
    const passphrase = await signInOwner(household, passphraseFile);
    const path = resolve(file);
    await household.parts.vault.backups.create({ passphrase, at: Date.now(), path });
    return {
      exitCode: exitCodes.ok,
      json: { backup: path },
      lines: [`Backed up to ${path}. The passphrase of today opens it; keep both.`],
    };
  });

export type RestoreOptions = HouseholdOptions & { readonly replace?: true };

/** Restores a backup into a data folder that is empty, or whose household is given up with `--replace`. */
export const restore = (file: string, { data, passphraseFile, replace }: RestoreOptions): Promise<Report> =>
  withHousehold(data, async ({ parts: { vault } }) => {
    const passphrase = await readPassphrase(passphraseFile, 'existing');
    await vault.backups.restore({ path: resolve(file), passphrase, replace: replace === true });
    await vault.openWithPassphrase(passphrase);
    const members = vault.store.members.list().length;
    return {
      exitCode: exitCodes.ok,
      json: { household: vault.store.household.name(), members },
      lines: [
        `${vault.store.household.name()} is restored, with ${members === 1 ? '1 member' : `${members} members`}.`,
      ],
    };
  });
