import type { ErrorCode } from '#contract/failures/reason.ts';
import { FamiliarError } from '#contract/result.ts';
import { falseMatchRateOf, type SecurityLevel } from '#contract/security-levels.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import type { CommonOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withEngine } from '../household.ts';
import { PhotoRefusal } from '../photo-refusal.ts';
import { readPhoto } from '../read-photo.ts';
import { embedPhoto, recognisePhoto } from '../recognise-photo.ts';
import type { Report } from '../report.ts';

export type VerifyOptions = CommonOptions & { readonly level: SecurityLevel };

/** Failures that one photo is to blame for. */
const aboutPhotos: readonly ErrorCode[] = ['badImage', 'noFace', 'manyFaces', 'tooPoor'];

const naming =
  (photo: string) =>
  (error: unknown): never => {
    throw error instanceof FamiliarError && aboutPhotos.includes(error.code) ? new PhotoRefusal(photo, error) : error;
  };

/** Says whether two photos show one person: the first is taken for a household's only sample, the second for someone who signs in. Needs no household. */
export const verify = async (first: string, second: string, { level }: VerifyOptions): Promise<Report> => {
  const [known, query] = await Promise.all([readPhoto(first), readPhoto(second)]);
  return withEngine(async ({ engine, calibration }) => {
    const embedding = await embedPhoto(engine, known).catch(naming(first));
    const supportSet = buildSupportSet([{ id: 1, memberId: 1, embedding }]);
    const policy = { calibration, falseMatchRate: falseMatchRateOf(level) };
    const decision = await recognisePhoto(engine, query, supportSet, policy).catch(naming(second));
    if (decision === null) throw new Error('the first photo is enrolled, yet nobody is');
    const { outcome, distance, threshold } = decision;
    const isMatch = outcome === 'match';
    return {
      exitCode: isMatch ? exitCodes.ok : exitCodes.noMatch,
      json: { outcome, distance, threshold, level },
      lines: [
        `${isMatch ? 'The same person' : 'Not the same person'} (distance ${distance.toFixed(3)}, threshold ${threshold.toFixed(3)}).`,
      ],
    };
  });
};
