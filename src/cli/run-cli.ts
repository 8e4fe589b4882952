import { type Command, CommanderError } from 'commander';
import type { Reason } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { catalogues } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { CommonOptions } from './common-options.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { outliveReaders } from './outlive-readers.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import { createProgram } from './program.ts';
import type { Report } from './report.ts';
import { UsageError } from './usage-error.ts';

type Said = {
  readonly code: string;
  readonly reason?: Reason;
  readonly message: string;
  readonly exitCode: ExitCode;
};

const sayError = (error: unknown): Said => {
  if (error instanceof CommanderError && error.code === 'commander.help')
    return { code: 'usage', message: 'Name a command.', exitCode: exitCodes.usage };
  if (error instanceof CommanderError)
    return { code: 'usage', message: error.message.replace(/^error: /, ''), exitCode: exitCodes.usage };
  if (error instanceof UsageError) return { code: 'usage', message: error.message, exitCode: exitCodes.usage };
  if (error instanceof FamiliarError)
    return {
      code: error.code,
      reason: error.reason,
      message: failureWords(catalogues.en, error.failure),
      exitCode: exitCodeOf(error.code),
    };
  if (error instanceof PhotoRefusal) {
    const { code, reason, message } = sayError(error.refusal);
    return { code, ...(reason && { reason }), message: `${error.photo}: ${message}`, exitCode: exitCodes.undecided };
  }
  if (error instanceof Error && error.name === 'ExitPromptError')
    return { code: 'usage', message: 'The passphrase was not given.', exitCode: exitCodes.usage };
  return {
    code: 'internal',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exitCode: exitCodes.undecided,
  };
};

const prepare = (command: Command): void => {
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined, writeErr: (text) => process.stderr.write(text) });
  for (const child of command.commands) prepare(child);
};

const printReport = ({ json, lines }: Report, options: CommonOptions): void => {
  process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : lines.map((line) => `${line}\n`).join(''));
};

/**
 * Runs one command. Standard output carries its answer and nothing else, with `--json` exactly one object whatever happens;
 * what went wrong is said on standard error. Resolves with the exit code.
 */
export const runCli = async (args: readonly string[]): Promise<ExitCode> => {
  outliveReaders();
  let exitCode: ExitCode = exitCodes.ok;
  const program = createProgram((report, options) => {
    exitCode = report.exitCode;
    printReport(report, options);
  });
  prepare(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    const { exitCode: said, ...told } = sayError(error);
    process.stderr.write(`${told.message}\n`);
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ error: told })}\n`);
    return said;
  }
};
