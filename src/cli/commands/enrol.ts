import { Command } from 'commander';
import { isSameName } from '#backend/common/same-name.ts';
import { consentVersion } from '#contract/consent.ts';
import type { CallInput, CallOutput } from '#contract/contract.ts';
import type { ErrorCode } from '#contract/failures/reason.ts';
import type { Failure } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { type Household, withHousehold } from '../household.ts';
import { leftOut, lookAtPhotos, requirePhotos } from '../photos/look-at-photos.ts';
import { shownPath } from '../photos/shown-path.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

type EnrolOptions = HouseholdOptions & { readonly child?: true; readonly addAnyway?: true };

type Photo = { readonly file: string; readonly bytes: () => Promise<Uint8Array<ArrayBuffer>> };

type PhotoOutcome = { readonly photo: string } & (
  | ({ readonly outcome: 'added' } & CallOutput<'samples.addPhoto'>)
  | { readonly outcome: 'refused'; readonly code: ErrorCode; readonly reason: string }
);

const reasonOf = (failure: Failure, words: Catalogue): string =>
  failure.reason === 'faceUnlikeMember' && failure.facts.remedy === 'addAnyway'
    ? words.cli.enrol.unlike(failure.facts.name)
    : failureWords(words, failure);

const addPhoto = async (
  { call }: Household,
  target: Pick<CallInput<'samples.addPhoto'>, 'memberId' | 'addAnyway'>,
  { file, bytes }: Photo,
  words: Catalogue,
): Promise<PhotoOutcome> => {
  try {
    return { photo: file, outcome: 'added', ...(await call('samples.addPhoto', { ...target, photo: await bytes() })) };
  } catch (error) {
    if (!(error instanceof FamiliarError)) throw error;
    return { photo: file, outcome: 'refused', code: error.code, reason: reasonOf(error.failure, words) };
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

const lineOf = (result: PhotoOutcome, { cli: { enrol: said } }: Catalogue): string => {
  const photo = shownPath(result.photo);
  if (result.outcome === 'refused') return said.refused(photo, result.reason);
  return result.duplicate ? said.known(photo) : said.added(photo, result.resembles);
};

const enrol = async (
  name: string,
  paths: readonly string[],
  options: EnrolOptions,
  context: CliContext,
): Promise<Report> => {
  const { words } = context;
  const found = await requirePhotos(paths, words);
  return withHousehold(options, context, async (household) => {
    await signInOwner(household, options.passphraseFile, words);
    const member = await findOrAdd(household, name, options.child === true);
    const target = { memberId: member.id, ...(options.addAnyway && { addAnyway: true as const }) };
    const { answers, ...rest } = await lookAtPhotos(found, words, (file, bytes) =>
      addPhoto(household, target, { file, bytes }, words),
    );
    const refused = answers.find((result) => result.outcome === 'refused');
    if (member.isNew && answers.every((result) => result.outcome === 'refused'))
      await household.call('members.remove', { memberId: member.id });
    const said = leftOut(rest, words);
    return {
      exitCode: refused === undefined ? said.exitCode : exitCodeOf(refused.code),
      json: { member: { id: member.id, name: member.name }, photos: answers, ...said.json },
      lines: [...answers.map((result) => lineOf(result, words)), ...said.lines],
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
    .option('--add-anyway', said.addAnyway)
    .addHelpText('after', `\n${consentNote(consentVersion)}`)
    .action(async (name: string, photos: string[], options: EnrolOptions) =>
      finish(await enrol(name, photos, options, context), options),
    );
};
