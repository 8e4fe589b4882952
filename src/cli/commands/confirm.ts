import { Command } from 'commander';
import { askFamiliar } from '#hosts/asking/ask-familiar.ts';
import { type ConfirmOptions, readConfirm, usualTimeout } from '#hosts/asking/read-confirm.ts';
import { thisMachine } from '#hosts/folders.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { confirmOutcome } from '#words/confirm-outcome.ts';
import { wrongOption } from '#words/wrong-option.ts';
import type { CliContext } from '../cli-context.ts';
import { type CommonOptions, withOutputOptions } from '../common-options.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

/** @throws UsageError where an option is no such thing */
async function confirm(options: ConfirmOptions, words: Catalogue): Promise<Report> {
  const request = readConfirm(options);
  if (typeof request === 'string') throw new UsageError(wrongOption(request, words));
  const { line, ...outcome } = confirmOutcome(await askFamiliar(request, thisMachine()), words);
  return { ...outcome, lines: [line] };
}

/** Asks the running Familiar to have somebody confirmed by face. */
export const confirmCommand = ({ words, finish }: CliContext): Command => {
  const { description, options, exitCodes } = words.asking;
  return withOutputOptions(new Command('confirm').description(description), words)
    .option('--member <name>', options.member)
    .option('--reason <text>', options.reason)
    .option('--timeout <seconds>', options.timeout, usualTimeout)
    .addHelpText('after', `\n${exitCodes}`)
    .action(async (given: ConfirmOptions & CommonOptions) => finish(await confirm(given, words), given));
};
