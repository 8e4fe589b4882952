import { runCommand } from '../../base/run-command.ts';
import { oneCase, type Step } from './step.ts';

type Command = {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly script: string;
  readonly args: readonly string[];
};

/** A step that runs one of the project's programs under this Node. */
export const commandStep = (root: string, { name, title, detail, script, args }: Command): Step => ({
  name,
  title,
  run: async () => {
    const { exitCode } = await runCommand(process.execPath, [script, ...args], { cwd: root, echo: true });
    return oneCase(exitCode === 0, exitCode === 0 ? detail : `exit code ${exitCode}`);
  },
});
