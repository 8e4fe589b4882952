import { join } from 'node:path';
import { listFiles } from '../base/list-files.ts';
import { runCommand } from '../base/run-command.ts';
import type { Findings } from './findings.ts';

const knip = join(import.meta.dirname, '..', '..', 'node_modules', 'knip', 'bin', 'knip.js');

/** Finds unused files, exports, types and dependencies below `root` with knip. */
export const checkDeadCode = async (root: string): Promise<Findings> => {
  const { exitCode, output } = await runCommand(
    process.execPath,
    [knip, '--no-progress', '--treat-config-hints-as-errors'],
    { cwd: root },
  );
  return {
    problems: exitCode === 0 ? [] : [output.trim()],
    filesRead: listFiles(root).filter((file) => /\.tsx?$/.test(file)).length,
  };
};
