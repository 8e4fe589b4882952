import { join } from 'node:path';
import { runCommand } from '../base/run-command.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Builds the nets that are missing. In the usual case that is silent; what was built, or why it could not be, is told
 * on standard error, and a failure is left to the command that needs them.
 */
export async function buildMissingNets(): Promise<void> {
  const { exitCode, output } = await runCommand(process.execPath, [join(root, 'models', 'builder', 'build.ts')], {
    cwd: root,
  });
  if (exitCode !== 0 || output.includes('built from')) process.stderr.write(output);
}
