import { join } from 'node:path';
import { runCommand } from '../base/run-command.ts';
import type { Findings } from './findings.ts';

const biome = join(import.meta.dirname, '..', '..', 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Checks format and lint rules of every file below `root` with Biome; warnings count as problems. */
export const checkLint = async (root: string): Promise<Findings> => {
  const { exitCode, output } = await runCommand(
    process.execPath,
    [biome, 'check', '--error-on-warnings', '--colors=off', '--max-diagnostics=50', '.'],
    {
      cwd: root,
    },
  );
  const filesRead = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
  return { problems: exitCode === 0 ? [] : [output.trim()], filesRead };
};
