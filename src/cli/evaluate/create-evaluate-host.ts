import { join } from 'node:path';
import { createEngine } from '../../node/engine/create-engine.ts';
import { createNodeLauncher } from '../../node/engine/node-launcher.ts';
import { createTextLog } from '../../node/host/text-log.ts';
import { readManifest } from '../../node/models/model-manifest.ts';
import { outliveReaders } from '../outlive-readers.ts';
import type { EvaluateHost } from './evaluate-host.ts';

/** The host of a process of its own: its streams, whose readers may go, and arguments, and the models of this project. */
export function createEvaluateHost(): EvaluateHost {
  outliveReaders();
  const projectDir = join(import.meta.dirname, '..', '..', '..');
  const modelsDir = join(projectDir, 'models');
  const log = createTextLog((line) => process.stderr.write(`${line}\n`));
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    modelsDir,
    calibrationFile: join(projectDir, 'assets', 'calibration.json'),
    openEngine: async () => createEngine({ launch: createNodeLauncher(), modelsDir, manifest: await readManifest(modelsDir), log }),
    now: Date.now,
    args: process.argv.slice(2),
  };
}
