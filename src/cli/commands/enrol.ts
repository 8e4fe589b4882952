import { isSameName } from '#backend/common/same-name.ts';
import type { MemberSummary } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import { catalogues } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { consentTo } from '../consent.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { type Household, withHousehold } from '../household.ts';
import { readPhoto } from '../read-photo.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

export type EnrolOptions = HouseholdOptions & { readonly child?: true };

type Photo = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

type PhotoOutcome = { readonly photo: string } & (
  | { readonly outcome: 'added'; readonly sampleId: number; readonly resembles: string | null }
  | { readonly outcome: 'refused'; readonly code: FamiliarError['code']; readonly reason: string }
);

const isCalled = (member: MemberSummary, name: string): boolean => isSameName(member.name, name);

const addPhoto = async ({ call }: Household, memberId: number, { file, bytes }: Photo): Promise<PhotoOutcome> => {
  try {
    return { photo: file, outcome: 'added', ...(await call('samples.addPhoto', { memberId, photo: bytes })) };
  } catch (error) {
    if (error instanceof FamiliarError)
      return { photo: file, outcome: 'refused', code: error.code, reason: failureWords(catalogues.en, error.failure) };
    throw error;
  }
};

const lineOf = (result: PhotoOutcome): string => {
  if (result.outcome === 'refused') return `${result.photo}: refused. ${result.reason}`;
  return `${result.photo}: added.${result.resembles === null ? '' : ` It looks a lot like ${result.resembles}.`}`;
};

/**
 * Adds photos to a member's samples; someone unknown becomes a member first, unless no photo will do. Each photo stands for itself.
 * The exit code is the first refused photo's, if any.
 */
export const enrol = async (
  name: string,
  files: readonly string[],
  { child, data, passphraseFile }: EnrolOptions,
): Promise<Report> => {
  const photos = await Promise.all(files.map(async (file) => ({ file, bytes: await readPhoto(file) })));
  return withHousehold(data, async (household) => {
    await signInOwner(household, passphraseFile);
    const known = (await household.call('members.list', {})).find((member) => isCalled(member, name));
    const role = child ? 'child' : 'member';
    const memberId =
      known?.id ??
      (await household.call('members.add', { name, role, consent: consentTo(child ? 'guardian' : 'self') })).memberId;
    const results: PhotoOutcome[] = [];
    for (const photo of photos) results.push(await addPhoto(household, memberId, photo));
    const refused = results.find((result) => result.outcome === 'refused');
    if (known === undefined && results.every((result) => result.outcome === 'refused'))
      await household.call('members.remove', { memberId });
    return {
      exitCode: refused === undefined ? exitCodes.ok : exitCodeOf(refused.code),
      json: { member: { id: memberId, name: known?.name ?? name }, photos: results },
      lines: results.map(lineOf),
    };
  });
};
