import { join } from 'node:path';
import { createEngine } from '#engine/client/create-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { outliveReaders } from '#hosts/outlive-readers.ts';
import { createTextLog } from '#hosts/text-log.ts';
import type { EvaluateHost } from './evaluate-host.ts';

/**
 * The host of a process of its own: its streams, whose readers may go, and arguments, and the models of this project.
 */
export function createEvaluateHost(): EvaluateHost {
  outliveReaders();
  const projectDir = join(import.meta.dirname, '..', '..');
  const modelsDir = join(projectDir, 'models');
  const log = createTextLog((line) => process.stderr.write(`${line}\n`));
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    modelsDir,
    calibrationFile: join(projectDir, 'assets', 'calibration.json'),
    crowdFile: join(projectDir, 'assets', 'crowd.json'),
    openEngine: async ({ nets, space }) => createEngine({ launch: createNodeLauncher(), nets, space, log }),
    now: Date.now,
    args: process.argv.slice(2),
  };
}
