import { Command } from 'commander';
import { isSameName } from '#backend/common/same-name.ts';
import { consentVersion } from '#contract/consent.ts';
import type { ErrorCode } from '#contract/failures/reason.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { type Household, withHousehold } from '../household.ts';
import { readPhoto } from '../photos.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

type EnrolOptions = HouseholdOptions & { readonly child?: true };

type Photo = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

type PhotoOutcome = { readonly photo: string } & (
  | { readonly outcome: 'added'; readonly sampleId: number; readonly resembles: string | null }
  | { readonly outcome: 'refused'; readonly code: ErrorCode; readonly reason: string }
);

const addPhoto = async (
  { call }: Household,
  memberId: number,
  { file, bytes }: Photo,
  words: Catalogue,
): Promise<PhotoOutcome> => {
  try {
    return { photo: file, outcome: 'added', ...(await call('samples.addPhoto', { memberId, photo: bytes })) };
  } catch (error) {
    if (!(error instanceof FamiliarError)) throw error;
    return { photo: file, outcome: 'refused', code: error.code, reason: failureWords(words, error.failure) };
  }
};

/** The member of that name, who is added first where nobody is called so. */
const findOrAdd = async ({ call }: Household, name: string, isChild: boolean) => {
  const known = (await call('members.list', {})).find((member) => isSameName(member.name, name));
  if (known !== undefined) return { id: known.id, name: known.name, isNew: false };
  const by = isChild ? 'guardian' : 'self';
  const consent = { by, version: consentVersion } as const;
  const { memberId } = await call('members.add', { name, role: isChild ? 'child' : 'member', consent });
  return { id: memberId, name, isNew: true };
};

const enrol = async (
  name: string,
  files: readonly string[],
  options: EnrolOptions,
  context: CliContext,
): Promise<Report> => {
  const { words } = context;
  const photos = await Promise.all(files.map(async (file) => ({ file, bytes: await readPhoto(file, words) })));
  return withHousehold(options, context, async (household) => {
    await signInOwner(household, options.passphraseFile, words);
    const member = await findOrAdd(household, name, options.child === true);
    const results: PhotoOutcome[] = [];
    for (const photo of photos) results.push(await addPhoto(household, member.id, photo, words));
    const refused = results.find((result) => result.outcome === 'refused');
    if (member.isNew && results.every((result) => result.outcome === 'refused'))
      await household.call('members.remove', { memberId: member.id });
    const { enrol: said } = words.cli;
    return {
      exitCode: refused === undefined ? exitCodes.ok : exitCodeOf(refused.code),
      json: { member: { id: member.id, name: member.name }, photos: results },
      lines: results.map((result) =>
        result.outcome === 'refused'
          ? said.refused(result.photo, result.reason)
          : said.added(result.photo, result.resembles),
      ),
    };
  });
};

/**
 * Adds photos to a member's samples; someone unknown becomes a member first, unless no photo will do. Each photo stands
 * for itself. The exit code is the first refused photo's, if any.
 */
export const enrolCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  const { enrol: said, consentNote } = words.cli;
  return withHouseholdOptions(new Command('enrol').description(said.description), words)
    .argument('<member>', said.member)
    .argument('<photo...>', said.photos)
    .option('--child', said.child)
    .addHelpText('after', `\n${consentNote(consentVersion)}`)
    .action(async (name: string, photos: string[], options: EnrolOptions) =>
      finish(await enrol(name, photos, options, context), options),
    );
};
