import { Command } from 'commander';
import { watchFamiliar } from '#hosts/asking/ask-familiar.ts';
import { thisMachine } from '#hosts/folders.ts';
import { confirmOutcome } from '#words/confirm-outcome.ts';
import type { CliContext } from '../cli-context.ts';
import { type CommonOptions, withOutputOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Report } from '../report.ts';

/** Prints each event as it comes, one a line, until Familiar says no more. */
async function watch({ json }: CommonOptions, { words }: CliContext): Promise<Report> {
  const { asking, dates } = words;
  // Nobody reads on: Familiar tells but a few programs, and others may want the place.
  process.stdout.once('close', () => process.exit(exitCodes.ok));
  const last = await watchFamiliar((event) => {
    const said = json ? JSON.stringify(event) : asking.event(event, dates.clock(event.at));
    process.stdout.write(`${said}\n`);
  }, thisMachine());
  const { line, ...outcome } = confirmOutcome(last, words);
  return { ...outcome, lines: [line] };
}

/** Tells who comes and goes at the running Familiar. */
export const watchCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withOutputOptions(new Command('watch').description(words.asking.watch), words)
    .addHelpText('after', `\n${words.asking.exitCodes}`)
    .action(async (given: CommonOptions) => finish(await watch(given, context), given));
};
