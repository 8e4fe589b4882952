import { type Command, CommanderError } from 'commander';
import type { Reason } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { outliveReaders } from '#hosts/outlive-readers.ts';
import { keepFilesPrivate } from '#hosts/private-files.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { terminalLocale } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import type { CliContext } from './cli-context.ts';
import { sayFault, speakHelp } from './commander-words.ts';
import type { CommonOptions } from './common-options.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { PhotoRefusal } from './photos/photo-refusal.ts';
import { shownPath } from './photos/shown-path.ts';
import { createProgram } from './program.ts';
import type { Report } from './report.ts';
import { UsageError } from './usage-error.ts';

/** Why a command failed: for programs, for people, and as an exit code. */
type Fault = {
  readonly error: { readonly code: string; readonly reason?: Reason; readonly message: string };
  readonly exitCode: ExitCode;
};

const usage = (message: string): Fault => ({ error: { code: 'usage', message }, exitCode: exitCodes.usage });

const refusal = ({ code, reason, failure }: FamiliarError, words: Catalogue): Fault => ({
  error: { code, reason, message: failureWords(words, failure) },
  exitCode: exitCodeOf(code),
});

const faultOf = (error: unknown, words: Catalogue): Fault => {
  const { cli } = words;
  if (error instanceof CommanderError) return usage(sayFault(error, cli));
  if (error instanceof UsageError) return usage(error.message);
  if (error instanceof FamiliarError) return refusal(error, words);
  if (error instanceof PhotoRefusal) {
    const { error: told, exitCode } = refusal(error.refusal, words);
    return { error: { ...told, message: cli.aboutPhoto(shownPath(error.photo), told.message) }, exitCode };
  }
  if (error instanceof Error && error.name === 'ExitPromptError') return usage(cli.usage.noPassphraseGiven);
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { error: { code: 'internal', message }, exitCode: exitCodes.undecided };
};

/** Lets a command and its subcommands throw in place of ending the process, and speak the catalogue's words. */
const prepare = (command: Command, words: Catalogue): void => {
  speakHelp(command, words.cli);
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined, writeErr: (text) => process.stderr.write(text) });
  for (const child of command.commands) prepare(child, words);
};

const printReport = ({ json, lines }: Report, options: CommonOptions): void => {
  process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''));
};

/**
 * Runs one command. Standard output carries its answer and nothing else, with `--json` exactly one object in any case;
 * what went wrong is said on standard error. Resolves with the exit code.
 */
export const runCli = async (args: readonly string[], test: Pick<CliContext, 'derivation'> = {}): Promise<ExitCode> => {
  keepFilesPrivate();
  outliveReaders();
  const words = await loadCatalogue(terminalLocale(process.env));
  let exitCode: ExitCode = exitCodes.ok;
  const finish = (report: Report, options: CommonOptions): void => {
    exitCode = report.exitCode;
    printReport(report, options);
  };
  const program = createProgram({ words, finish, ...test });
  prepare(program, words);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    const fault = faultOf(error, words);
    process.stderr.write(`${fault.error.message}\n`);
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ error: fault.error })}\n`);
    return fault.exitCode;
  }
};
