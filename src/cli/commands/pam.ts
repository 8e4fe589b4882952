import { join } from 'node:path';
import { Command } from 'commander';
import { thisMachine } from '#hosts/folders.ts';
import { answerPam, type PamOptions, readPam } from '#hosts/pam/answer-pam.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { pamOutcome } from '#words/pam-outcome.ts';
import type { CliContext } from '../cli-context.ts';
import { type CommonOptions, withOutputOptions } from '../common-options.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

/** This checkout's command line, by whole paths: PAM knows no folder and no `PATH`. */
const command = [process.execPath, join(import.meta.dirname, '..', 'index.ts')];

/** @throws UsageError where an option is no such thing */
async function pam(options: PamOptions, words: Catalogue): Promise<Report> {
  const request = readPam(options);
  if (typeof request === 'string') throw new UsageError(words.pam.wrong[request]);
  return pamOutcome(await answerPam(request, { machine: thisMachine(), command }), words);
}

/** Shows how PAM can ask the running Familiar before a password, or what is missing for it. */
export const pamCommand = ({ words, finish }: CliContext): Command => {
  const { description, options, note } = words.pam;
  return withOutputOptions(new Command('pam').description(description), words)
    .argument('[screen-locker|polkit]', options.use)
    .option('--print', options.print)
    .option('--check', options.check)
    .option('--member <name>', options.member)
    .addHelpText('after', `\n${note}`)
    .action(async (use: string | undefined, given: PamOptions & CommonOptions) =>
      finish(await pam({ ...given, use }, words), given),
    );
};
