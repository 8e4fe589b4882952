import { CommanderError } from 'commander';
import type { EvaluateHost } from '../cli/evaluate/evaluate-host.ts';
import { exitCodeOf, exitCodes } from '../cli/exit-codes.ts';
import { FamiliarError } from '../shared/result.ts';
import { createLabProgram } from './program.ts';

/** Runs one command of the lab; answers its exit code. Refusals are told on standard error, programmer faults are thrown. */
export async function runLab(host: EvaluateHost): Promise<number> {
  try {
    await createLabProgram(host).parseAsync(host.args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof FamiliarError)) throw error;
    host.stderr.write(`${error.message}\n`);
    return exitCodeOf(error.code);
  }
}
