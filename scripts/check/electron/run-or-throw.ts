import { findProgram } from '../../base/find-program.ts';
import { runCommand } from '../../base/run-command.ts';

/** Runs a program from PATH in the folder. @throws Error that says which program failed, and its last lines */
export const runOrThrow = async (name: string, args: readonly string[], cwd: string): Promise<void> => {
  const program = findProgram([name]);
  if (program === null) throw new Error(`The tests in Electron need the program "${name}", which is not found here.`);
  const { exitCode, output } = await runCommand(program, args, { cwd });
  if (exitCode !== 0)
    throw new Error(`"${name}" failed with exit code ${exitCode}: ${output.trim().split('\n').slice(-5).join('\n')}`);
};
