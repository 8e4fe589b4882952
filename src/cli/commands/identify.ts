import { decisionPolicy } from '#backend/common/decision-policy.ts';
import { readTuning } from '#backend/tuning/read-tuning.ts';
import { headsInForce, tuningBasis, tuningKey } from '#backend/tuning/tuning-key.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Decision } from '#core/recognition/decide.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import { catalogues } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-codes.ts';
import { withHousehold } from '../household.ts';
import { readPhoto } from '../read-photo.ts';
import { recognisePhoto } from '../recognise-photo.ts';
import type { Report } from '../report.ts';
import { signInOwner } from '../sign-in-owner.ts';

const exitCodeOfOutcome: Readonly<Record<Decision['outcome'], ExitCode>> = {
  match: exitCodes.ok,
  noMatch: exitCodes.noMatch,
  ambiguous: exitCodes.undecided,
};

/** One photo's answer: for programs, for people, and as an exit code. */
type Answer = { readonly json: Readonly<Record<string, unknown>>; readonly line: string; readonly exitCode: ExitCode };

const answerOf = (photo: string, decision: Decision | null, nameOf: (memberId: number) => string): Answer => {
  if (decision === null)
    return {
      json: { photo, outcome: 'nobodyEnrolled' },
      line: `${photo}: nobody is enrolled yet`,
      exitCode: exitCodes.undecided,
    };
  const { outcome, memberId, distance, threshold, margin } = decision;
  const figures = `distance ${distance.toFixed(3)}, threshold ${threshold.toFixed(3)}${margin === null ? '' : `, margin ${margin.toFixed(3)}`}`;
  const name = nameOf(memberId);
  const words = { match: name, noMatch: 'nobody known', ambiguous: `too close to call, nearest is ${name}` }[outcome];
  return {
    json: {
      photo,
      outcome,
      member: outcome === 'noMatch' ? null : { id: memberId, name },
      distance,
      threshold,
      margin,
    },
    line: `${photo}: ${words} (${figures})`,
    exitCode: exitCodeOfOutcome[outcome],
  };
};

const failureOf = (photo: string, error: unknown): Answer => {
  if (!(error instanceof FamiliarError)) throw error;
  const sentence = failureWords(catalogues.en, error.failure);
  return {
    json: { photo, outcome: error.code, reason: sentence },
    line: `${photo}: ${sentence}`,
    exitCode: exitCodeOf(error.code),
  };
};

/** Says who is in each photo, by the decision that signs people in. The exit code is 0 only if every photo shows a member; the gravest answer decides otherwise. */
export const identify = async (
  files: readonly string[],
  { data, passphraseFile }: HouseholdOptions,
): Promise<Report> => {
  const photos = await Promise.all(files.map(async (file) => ({ file, bytes: await readPhoto(file) })));
  return withHousehold(data, async (household) => {
    await signInOwner(household, passphraseFile);
    const { vault, engine, embedder, calibration } = household.parts;
    const store = vault.store;
    const samples = store.samples.listInUse(embedder);
    const policy = decisionPolicy(store, calibration);
    const pairHeads = headsInForce(readTuning(household.parts), tuningKey(tuningBasis(household.parts, samples)));
    const supportSet = { ...buildSupportSet(samples), pairHeads };
    const nameOf = (memberId: number): string => store.members.find(memberId)?.name ?? 'someone who was removed';
    const answers: Answer[] = [];
    for (const { file, bytes } of photos) {
      answers.push(
        await recognisePhoto(engine, bytes, supportSet, policy).then(
          (decision) => answerOf(file, decision, nameOf),
          (error: unknown) => failureOf(file, error),
        ),
      );
    }
    return {
      exitCode: answers.reduce<ExitCode>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), exitCodes.ok),
      json: { photos: answers.map(({ json }) => json) },
      lines: answers.map(({ line }) => line),
    };
  });
};
