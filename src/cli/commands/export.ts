import { writeFile } from 'node:fs/promises';
import { isSameName } from '#backend/common/same-name.ts';
import { exportMember } from '#backend/members/export-member.ts';
import { FamiliarError } from '#contract/result.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

export type ExportOptions = HouseholdOptions & { readonly withNumbers?: true };

/** Writes everything about one member into a zip that only this user can read. */
export const exportTo = (
  name: string,
  file: string,
  { data, passphraseFile, withNumbers }: ExportOptions,
): Promise<Report> =>
  withHousehold(data, async (household) => {
    await signInOwner(household, passphraseFile);
    const store = household.parts.vault.store;
    const member = store.members.list().find((known) => isSameName(known.name, name));
    if (member === undefined) throw new FamiliarError('nobodyCalled', { name });
    const { embedder } = household.parts;
    const samples = withNumbers ? [...store.samples.listInUse(embedder), ...store.samples.listSetAside(embedder)] : [];
    const embeddings = withNumbers ? new Map(samples.map(({ id, embedding }) => [id, embedding])) : null;
    const bytes = exportMember(store, member.id, embeddings);
    await writeFile(file, bytes, { mode: 0o600 });
    return {
      exitCode: exitCodes.ok,
      json: { member: { id: member.id, name: member.name }, file, bytes: bytes.length },
      lines: [`${member.name} is in ${file}.`],
    };
  });
