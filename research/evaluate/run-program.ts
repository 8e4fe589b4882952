import { type Command, CommanderError } from 'commander';
import { exitCodeOf, exitCodes } from '#cli/exit-codes.ts';
import { FamiliarError } from '#contract/result.ts';
import { englishOf, Refusal } from '../refusal.ts';
import type { EvaluateHost } from './evaluate-host.ts';

/**
 * Runs one command of a program made for this host; answers its exit code. Refusals are told on standard error,
 * programmer faults are thrown.
 */
export async function runProgram(createProgram: (host: EvaluateHost) => Command, host: EvaluateHost): Promise<number> {
  try {
    await createProgram(host).parseAsync(host.args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof FamiliarError) && !(error instanceof Refusal)) throw error;
    host.stderr.write(`${englishOf(error)}\n`);
    return exitCodeOf(error.code);
  }
}
