import { Command, Option } from 'commander';
import {
  defaultSecurityLevel,
  falseMatchRateOf,
  type SecurityLevel,
  securityLevels,
} from '#contract/security-levels.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { CliContext } from '../cli-context.ts';
import { type CommonOptions, withEmbedderOption, withOutputOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withEngine } from '../household.ts';
import { naming } from '../photos/photo-refusal.ts';
import { readPhoto } from '../photos/read-photo.ts';
import { shownPath } from '../photos/shown-path.ts';
import { UnreadablePath } from '../photos/unreadable-path.ts';
import { embedPhoto, recognisePhoto } from '../recognise-photo.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

type VerifyOptions = CommonOptions & { readonly level: SecurityLevel };

/** The bytes of one of the two photos, which are held both at once. @throws UsageError when it cannot be read */
const readOne = (photo: string, { cli }: Catalogue): Promise<Uint8Array> =>
  readPhoto(photo).catch((error: unknown) => {
    if (!(error instanceof UnreadablePath)) return naming(photo)(error);
    throw new UsageError(cli.aboutPhoto(shownPath(photo), cli.photos.unreadable[error.why]));
  });

const verify = async (
  [first, second]: readonly [string, string],
  { level, ...options }: VerifyOptions,
  words: Catalogue,
): Promise<Report> => {
  const known = await readOne(first, words);
  const query = await readOne(second, words);
  return withEngine(options, async ({ engine, space, calibration }) => {
    const embedding = await embedPhoto(engine, known).catch(naming(first));
    const supportSet = buildSupportSet([{ id: 1, memberId: 1, embedding }], space);
    const policy = { calibration, falseMatchRate: falseMatchRateOf(level) };
    const decision = await recognisePhoto(engine, query, supportSet, policy).catch(naming(second));
    if (decision === null) throw new Error('the first photo is enrolled, yet nobody is');
    const { outcome, distance, threshold } = decision;
    const isMatch = outcome === 'match';
    return {
      exitCode: isMatch ? exitCodes.ok : exitCodes.noMatch,
      json: { outcome, distance, threshold, level },
      lines: [words.cli.verify[isMatch ? 'same' : 'different']({ distance, threshold })],
    };
  });
};

/**
 * Says whether two photos show one person: the first is taken for a household's only sample, the second for someone who
 * signs in. Needs no household.
 */
export const verifyCommand = ({ words, finish }: CliContext): Command =>
  withEmbedderOption(withOutputOptions(new Command('verify').description(words.cli.verify.description), words), words)
    .argument('<photo>', words.cli.verify.first)
    .argument('<photo>', words.cli.verify.second)
    .addOption(
      new Option('--level <level>', words.cli.verify.level).choices(securityLevels).default(defaultSecurityLevel),
    )
    .action(async (first: string, second: string, options: VerifyOptions) =>
      finish(await verify([first, second], options, words), options),
    );
