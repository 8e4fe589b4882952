import { findProgram } from '../../base/find-program.ts';
import { runCommand } from '../../base/run-command.ts';

/** The programs that make a Debian package, and the packages of Debian and Ubuntu that bring them. */
const debianTools = { 'dpkg-deb': 'dpkg', 'dpkg-shlibdeps': 'dpkg-dev' } as const;

/** Those that this system lacks. */
export const missingTools = (): string[] => Object.keys(debianTools).filter((name) => findProgram([name]) === null);

/** Runs one of them in the folder. @throws Error that says which is missing, or what it complained about */
export const runTool = async (
  name: keyof typeof debianTools,
  args: readonly string[],
  folder: string,
): Promise<void> => {
  const program = findProgram([name]);
  if (program === null)
    throw new Error(
      `A Debian package is made with ${name}; "sudo apt-get install ${debianTools[name]}" would bring it here.`,
    );
  const { exitCode, output } = await runCommand(program, args, { cwd: folder });
  if (exitCode !== 0) throw new Error(`${name} failed with exit code ${exitCode}: ${output.trim()}`);
};
