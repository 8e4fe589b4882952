import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { isSameName } from '#backend/common/same-name.ts';
import { exportMember } from '#backend/members/export-member.ts';
import { FamiliarError } from '#contract/result.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

type ExportOptions = HouseholdOptions & { readonly withNumbers?: true };

const exportTo = (name: string, file: string, options: ExportOptions, context: CliContext): Promise<Report> =>
  withHousehold(options, context, async (household) => {
    const { words } = context;
    await signInOwner(household, options.passphraseFile, words);
    const { embedder, vault } = household.parts;
    const store = vault.store;
    const member = store.members.list().find((known) => isSameName(known.name, name));
    if (member === undefined) throw new FamiliarError('nobodyCalled', { name });
    const samples = options.withNumbers
      ? [...store.samples.listInUse(embedder), ...store.samples.listSetAside(embedder)]
      : [];
    const embeddings = options.withNumbers ? new Map(samples.map(({ id, embedding }) => [id, embedding])) : null;
    const bytes = exportMember(store, words.memberExport, member.id, embeddings);
    await writeFile(file, bytes, { mode: 0o600 });
    return {
      exitCode: exitCodes.ok,
      json: { member: { id: member.id, name: member.name }, file, bytes: bytes.length },
      lines: [words.cli.export.done(member.name, file)],
    };
  });

/** Writes everything about one member into a zip that only this user can read. */
export const exportCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('export').description(words.cli.export.description), words)
    .argument('<member>', words.cli.export.member)
    .argument('<file>', words.cli.export.file)
    .option('--with-numbers', words.cli.export.withNumbers)
    .action(async (name: string, file: string, options: ExportOptions) =>
      finish(await exportTo(name, file, options, context), options),
    );
};
