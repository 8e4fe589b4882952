import { Command } from 'commander';
import { type ConfirmRequest, confirmExitCodes, confirmRequestSchema } from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import { askFamiliar } from '#hosts/asking/ask-familiar.ts';
import { thisMachine } from '#hosts/folders.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { CliContext } from '../cli-context.ts';
import { type CommonOptions, withOutputOptions } from '../common-options.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

type ConfirmOptions = CommonOptions & {
  readonly member?: string;
  readonly reason?: string;
  readonly timeout: string;
};

/** Seconds to wait where nobody says. */
const usualTimeout = '20';

/** What the options ask. @throws UsageError where one of them is no such thing */
function requestOf(options: ConfirmOptions, { asking }: Catalogue): ConfirmRequest {
  const { member, reason, timeout } = options;
  const asked = { member: member ?? null, reason: reason ?? null, timeoutSeconds: Number(timeout) };
  const read = confirmRequestSchema.safeParse(asked);
  if (read.success) return read.data;
  const wrong = read.error.issues[0]?.path[0];
  if (wrong === 'member') throw new UsageError(asking.badMember);
  if (wrong === 'reason') throw new UsageError(asking.badReason(limits.askedReasonUnits));
  throw new UsageError(asking.badTimeout(limits.askedLeastSeconds, limits.askedMostSeconds));
}

async function confirm(options: ConfirmOptions, words: Catalogue): Promise<Report> {
  const answer = await askFamiliar(requestOf(options, words), thisMachine());
  if (answer === null) {
    const { notRunning } = words.asking;
    return { exitCode: confirmExitCodes.notRunning, json: { answer: 'notRunning' }, lines: [notRunning] };
  }
  return { exitCode: confirmExitCodes[answer.answer], json: answer, lines: [words.asking.answer(answer)] };
}

/** Asks the running Familiar to have somebody confirmed by face. */
export const confirmCommand = ({ words, finish }: CliContext): Command => {
  const { description, options, exitCodes } = words.asking;
  return withOutputOptions(new Command('confirm').description(description), words)
    .option('--member <name>', options.member)
    .option('--reason <text>', options.reason)
    .option('--timeout <seconds>', options.timeout, usualTimeout)
    .addHelpText('after', `\n${exitCodes}`)
    .action(async (given: ConfirmOptions) => finish(await confirm(given, words), given));
};
