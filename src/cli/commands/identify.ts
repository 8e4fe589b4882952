import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { decisionPolicy } from '#backend/common/decision-policy.ts';
import { readTuning } from '#backend/tuning/read-tuning.ts';
import { headsInForce, tuningBasis, tuningKey } from '#backend/tuning/tuning-key.ts';
import { errorOf, FamiliarError } from '#contract/result.ts';
import type { Decision, DecisionPolicy } from '#core/recognition/decide.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-codes.ts';
import { type Household, withHousehold } from '../household.ts';
import { leftOut, lookAtPhotos, requirePhotos } from '../photos/look-at-photos.ts';
import { shownPath } from '../photos/shown-path.ts';
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

const nobodyEnrolled = (photo: string, { cli }: Catalogue): Answer => ({
  json: { photo, outcome: 'nobodyEnrolled' },
  line: cli.identify.nobodyEnrolled(shownPath(photo)),
  exitCode: exitCodes.undecided,
});

const answerOf = (photo: string, decision: Decision, name: string, { cli }: Catalogue): Answer => {
  const { outcome, memberId, distance, threshold, margin } = decision;
  const member = outcome === 'noMatch' ? null : { id: memberId, name };
  const shown = shownPath(photo);
  return {
    json: { photo, outcome, member, distance, threshold, margin },
    line: outcome === 'noMatch' ? cli.identify.noMatch(shown, decision) : cli.identify[outcome](shown, name, decision),
    exitCode: exitCodeOfOutcome[outcome],
  };
};

const refusalOf = (photo: string, error: unknown, words: Catalogue): Answer => {
  if (!(error instanceof FamiliarError)) throw error;
  const reason = failureWords(words, error.failure);
  return {
    json: { photo, outcome: error.code, reason },
    line: words.cli.aboutPhoto(shownPath(photo), reason),
    exitCode: exitCodeOf(error.code),
  };
};

/** What signs people in: the samples in use, the tuning where it is in force, and the level. */
const readHousehold = ({ parts }: Household): { readonly supportSet: SupportSet; readonly policy: DecisionPolicy } => {
  const { vault, embedder, space, calibration } = parts;
  const samples = vault.store.samples.listInUse(embedder);
  const pairHeads = headsInForce(readTuning(parts), tuningKey(tuningBasis(parts, samples)));
  return {
    supportSet: { ...buildSupportSet(samples, space), pairHeads },
    policy: decisionPolicy(vault.store, calibration),
  };
};

/** How often to look how far the faces are. */
const lookMs = 200;

/**
 * Waits until no face is learnt anew after an update: until then its member is a stranger. Says on standard error how
 * far it is.
 * @throws FamiliarError `engineDown` when the engine is down, which learns none
 */
const waitForFaces = async ({ call, parts: { engine } }: Household, { cli }: Catalogue): Promise<void> => {
  let said = -1;
  for (;;) {
    const { done, total } = await call('embedding.progress', {});
    if (done >= total) return;
    const { reason } = engine.status();
    if (reason.why === 'failed') throw errorOf(reason.failure);
    if (done !== said) process.stderr.write(`${cli.identify.learningAnew(done, total)}\n`);
    said = done;
    await pause(lookMs);
  }
};

const identify = async (paths: readonly string[], options: HouseholdOptions, context: CliContext): Promise<Report> => {
  const { words } = context;
  const found = await requirePhotos(paths, words);
  return withHousehold(options, context, async (household) => {
    await signInOwner(household, options.passphraseFile, words);
    await waitForFaces(household, words);
    const { vault, engine } = household.parts;
    const { supportSet, policy } = readHousehold(household);
    const nameOf = (memberId: number): string =>
      vault.store.members.find(memberId)?.name ?? words.cli.identify.removedMember;
    const { answers, ...rest } = await lookAtPhotos(found, words, async (file, bytes): Promise<Answer> => {
      try {
        const decision = await recognisePhoto(engine, await bytes(), supportSet, policy);
        return decision === null
          ? nobodyEnrolled(file, words)
          : answerOf(file, decision, nameOf(decision.memberId), words);
      } catch (error) {
        return refusalOf(file, error, words);
      }
    });
    const said = leftOut(rest, words);
    const codes = [...answers.map(({ exitCode }) => exitCode), said.exitCode];
    return {
      exitCode: Math.max(...codes) as ExitCode,
      json: { photos: answers.map(({ json }) => json), ...said.json },
      lines: [...answers.map(({ line }) => line), ...said.lines],
    };
  });
};

/**
 * Says who is in each photo, by the decision that signs people in. The exit code is 0 only if every photo shows a
 * member; the gravest answer decides otherwise.
 */
export const identifyCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('identify').description(words.cli.identify.description), words)
    .argument('<photo...>', words.cli.identify.photos)
    .action(async (photos: string[], options: HouseholdOptions) =>
      finish(await identify(photos, options, context), options),
    );
};
